import { defineConfig } from "vite";

// One module, named without a digest: the portal's addresses already hold one.
export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    target: "es2022",
    emptyOutDir: true,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      input: "src/carte.ts",
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
});

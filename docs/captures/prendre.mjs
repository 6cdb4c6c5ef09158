// Ouvre chaque page dans chromium, attend que la carte soit dessinée, et garde l'image.
import { createRequire } from "node:module";
import { join } from "node:path";

const [paquets, portail, dossier] = process.argv.slice(2);
const { chromium } = createRequire(join(paquets, "/"))("./package");

const CARTE = "carte-territoriale[data-prete]";
const RESULTAT =
  "/simulateur/resultat?commune=34015&date=2023-03-01&profession=medecin&statut=liberal&secteur=1&projet=installation" +
  "&jours_par_semaine=3&exercice_coordonne=msp&exercice_coordonne=cpts&participe_pdsa=true&hopital_proximite=false";

const captures = [
  { fichier: "carte.png", adresse: "/carte?date=2025-05-01", attendre: CARTE, hauteur: 960 },
  { fichier: "resultat.png", adresse: RESULTAT, attendre: "h1", hauteur: 900 },
];

const navigateur = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--hide-scrollbars"],
});
for (const { fichier, adresse, attendre, hauteur } of captures) {
  const page = await navigateur.newPage({ viewport: { width: 1280, height: hauteur }, locale: "fr-FR", reducedMotion: "reduce" });
  await page.goto(portail + adresse);
  await page.locator(attendre).first().waitFor({ timeout: 120_000 });
  await page.screenshot({ path: join(dossier, fichier) });
  await page.close();
}
await navigateur.close();

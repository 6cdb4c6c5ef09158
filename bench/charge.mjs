// Charge constante sur un portail ouvert : node bench/charge.mjs [adresse] [requêtes par seconde] [secondes]
// Moitié de pages de communes tirées au sort, moitié de simulations. Écrit les centiles en millisecondes.
import http from "node:http";

const [adresse = "http://127.0.0.1:5080", cadence = "50", duree = "60"] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
const CHAUFFE = 200;

function demander(chemin, corps) {
  return new Promise((resolve, reject) => {
    const debut = performance.now();
    const demande = http.request(
      new URL(chemin, adresse),
      { agent, method: corps ? "POST" : "GET", headers: corps ? { "Content-Type": "application/x-www-form-urlencoded" } : {} },
      (reponse) => {
        const morceaux = [];
        reponse.on("data", (morceau) => morceaux.push(morceau));
        reponse.on("end", () =>
          resolve({ statut: reponse.statusCode, ms: performance.now() - debut, texte: Buffer.concat(morceaux) }),
        );
      },
    );
    demande.on("error", reject);
    demande.end(corps);
  });
}

const zones = (await demander("/api/v1/zones.csv")).texte.toString().split("\n").slice(1, -1);
const codes = zones.map((ligne) => ligne.slice(0, 5));
const hasard = (liste) => liste[Math.floor(Math.random() * liste.length)];
const epreuves = {
  commune: () => demander(`/communes/${hasard(codes)}`),
  simulation: () =>
    demander(
      "/simulateur",
      new URLSearchParams({
        commune: hasard(codes),
        date: "2023-03-01",
        profession: "medecin",
        statut: "liberal",
        secteur: "1",
        projet: "installation",
        jours_par_semaine: "3",
        exercice_coordonne: "msp",
        participe_pdsa: "true",
      }).toString(),
    ),
};
const noms = Object.keys(epreuves);
for (let tour = 0; tour < CHAUFFE; tour++) await epreuves[noms[tour % noms.length]]();

const mesures = Object.fromEntries(noms.map((nom) => [nom, []]));
const enCours = [];
const total = Number(cadence) * Number(duree);
const depart = performance.now();
for (let rang = 0; rang < total; rang++) {
  const attente = depart + (rang * 1000) / Number(cadence) - performance.now();
  if (attente > 0) await new Promise((suite) => setTimeout(suite, attente));
  const nom = noms[rang % noms.length];
  enCours.push(epreuves[nom]().then((mesure) => mesures[nom].push(mesure)));
}
await Promise.all(enCours);
for (const nom of noms) {
  const durees = mesures[nom].map((mesure) => mesure.ms).sort((a, b) => a - b);
  const centile = (part) => durees[Math.floor(part * (durees.length - 1))].toFixed(1);
  const echecs = mesures[nom].filter((mesure) => mesure.statut !== 200).length;
  console.log(`${nom} : ${durees.length} réponses, ${echecs} échecs, p50 ${centile(0.5)} ms, p95 ${centile(0.95)} ms, p99 ${centile(0.99)} ms`);
}
agent.destroy();

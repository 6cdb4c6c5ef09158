// Sans argument : écrit les situations, en JSON. Avec les réponses de Maillage : y répond aussi, vérifie et imprime le rapport.
import { readFileSync } from "node:fs";
import Engine from "publicodes";
import { parse } from "yaml";
import { faits, situations } from "./situations.mjs";

const REGLES = { caim: "caim", coscom: "coscom", cstm: "cstm", assistant_medical: "assistant médical" };
const TOURS = 30;
const ECHAUFFEMENT_MS = 2000;

const [fichier] = process.argv.slice(2);
if (fichier) {
  rapporter(JSON.parse(readFileSync(fichier, "utf8")));
} else {
  process.stdout.write(JSON.stringify(situations));
}

function rapporter(maillage) {
  const moteur = new Engine(parse(readFileSync(new URL("regles.publicodes.yaml", import.meta.url), "utf8")));
  const entrees = situations.map(faits);
  const reponses = entrees.map((situation) => repondre(moteur, situation));
  const ecarts = comparer(maillage.reponses, reponses);
  const durees = mesurer(entrees, (situation) => repondre(moteur, situation));
  console.log(`situations | ${situations.length}, dont ${positives(reponses)} sommes dues`);
  console.log(`écarts | ${ecarts.length}`);
  ecarts.forEach((ecart) => console.log(ecart));
  console.log("\nmesure | Maillage | Publicodes 1.10.3 | rapport");
  console.log("---|---|---|---");
  ligne("quatre aides, une situation, p50", maillage.p50, quantile(durees, 0.5));
  ligne("quatre aides, une situation, p95", maillage.p95, quantile(durees, 0.95));
  process.exitCode = ecarts.length > 0 ? 1 : 0;
}

function repondre(moteur, situation) {
  moteur.setSituation(situation);
  return Object.fromEntries(Object.entries(REGLES).map(([id, regle]) => [id, moteur.evaluate(regle).nodeValue ?? null]));
}

function comparer(attendues, obtenues) {
  return attendues.flatMap((attendue, rang) =>
    Object.keys(REGLES)
      .filter((id) => !egaux(attendue[id], obtenues[rang][id]))
      .map((id) => `situation ${rang}, ${id} : Maillage ${attendue[id]}, Publicodes ${obtenues[rang][id]}`),
  );
}

// Au centime : Publicodes compte en virgule flottante et n'arrondit pas les honoraires.
function egaux(une, autre) {
  return une === null || autre === null ? une === autre : Math.abs(une - autre) < 0.02;
}

function mesurer(entrees, operation) {
  const debut = performance.now();
  do {
    entrees.forEach(operation);
  } while (performance.now() - debut < ECHAUFFEMENT_MS);
  return entrees.map((entree) => mediane(entree, operation)).sort((a, b) => a - b);
}

function mediane(entree, operation) {
  const durees = Array.from({ length: TOURS }, () => {
    const debut = performance.now();
    operation(entree);
    return performance.now() - debut;
  });
  return durees.sort((a, b) => a - b)[TOURS / 2];
}

function positives(reponses) {
  return reponses.flatMap(Object.values).filter((somme) => somme > 0).length;
}

function quantile(durees, part) {
  return durees[Math.ceil(part * durees.length) - 1];
}

function ligne(nom, maillage, publicodes) {
  const ms = (duree) => `${duree.toLocaleString("fr-FR", { maximumSignificantDigits: 3 })} ms`;
  const rapport = (publicodes / maillage).toLocaleString("fr-FR", { maximumSignificantDigits: 2 });
  console.log(`${nom} | ${ms(maillage)} | ${ms(publicodes)} | × ${rapport}`);
}

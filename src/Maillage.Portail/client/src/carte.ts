// Les pages de carte : chaque réglage change l'adresse ; le serveur redonne les mots, la carte se recolore.
import { ouvrirAtelier } from "./atelier";
import { ouvrirZonage } from "./zonage";
import { aller, ATTENTE, carte, ecrireAdresse, PARTIES, poser, preparer, reglages, suivre } from "./page";

let attente: ReturnType<typeof setTimeout> | undefined;

function changerCouche(): void {
  const [parametres, formulaire] = [reglages(), document.querySelector<HTMLFormElement>("#reglages")!];
  const saisie = new FormData(formulaire);
  const visibles = formulaire.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, input:not([type=hidden])");
  for (const nom of new Set(["categorie", ...[...visibles].map(({ name }) => name)])) poser(parametres, nom, (saisie.get(nom) as string | null) ?? null);
  for (const nom of ["classes", "page"]) parametres.delete(nom);
  aller(parametres);
}

function filtrer(): void {
  const [parametres, formulaire] = [reglages(), document.querySelector<HTMLFormElement>("#legende")!];
  const cases = [...formulaire.querySelectorAll<HTMLInputElement>("input[name=classes]")];
  const cochees = cases.filter(({ checked }) => checked).map(({ value }) => value);
  const classes = cochees.length === cases.length ? null : cochees.join(",") || "aucune";
  const saisie = new FormData(formulaire);
  poser(parametres, "classes", classes);
  for (const nom of ["departement", "texte"]) {
    poser(parametres, nom, saisie.get(nom) as string);
    carte.setAttribute(nom, saisie.get(nom) as string);
  }
  parametres.delete("page");
  if (classes === null) carte.removeAttribute("classes");
  else carte.setAttribute("classes", classes);
  aller(parametres, ["tableau"]);
}

async function enregistrerPng(bouton: HTMLButtonElement): Promise<void> {
  const lien = document.createElement("a");
  lien.href = URL.createObjectURL(await carte.png());
  lien.download = bouton.dataset["png"]!;
  lien.click();
  setTimeout(() => URL.revokeObjectURL(lien.href), 1000);
}

document.addEventListener("change", ({ target }) => {
  const champ = target as HTMLElement;
  if (champ.closest("#reglages")) changerCouche();
  else if (champ.closest("#legende")) filtrer();
});

document.addEventListener("input", ({ target }) => {
  if ((target as HTMLElement).id !== "texte") return;
  clearTimeout(attente);
  attente = setTimeout(filtrer, ATTENTE);
});

document.addEventListener("submit", (envoi) => {
  const formulaire = envoi.target as HTMLElement;
  if (formulaire.id !== "reglages" && formulaire.id !== "legende") return;
  envoi.preventDefault();
  if (formulaire.id === "reglages") changerCouche();
  else filtrer();
});

document.addEventListener("click", (clic) => {
  const cible = clic.target as HTMLElement;
  const bouton = cible.closest<HTMLButtonElement>("[data-png]");
  if (bouton) void enregistrerPng(bouton);
  const lien = cible.closest<HTMLAnchorElement>("#frise a, a[data-reste], .legende-actions a");
  if (!lien || clic.ctrlKey || clic.metaKey || clic.shiftKey) return;
  clic.preventDefault();
  const parametres = new URLSearchParams(lien.search);
  poser(parametres, "vue", reglages().get("vue"));
  aller(parametres, lien.matches("a[data-reste]") ? ["tableau"] : PARTIES);
});

carte.addEventListener("vue-changee", (evenement) => {
  const parametres = reglages();
  parametres.set("vue", (evenement as CustomEvent<string>).detail);
  ecrireAdresse(parametres);
});

carte.addEventListener("commune-choisie", (evenement) => {
  const parametres = reglages();
  const code = (evenement as CustomEvent<string | null>).detail;
  poser(parametres, "commune", code);
  if (code) carte.setAttribute("commune", code);
  else carte.removeAttribute("commune");
  const adresse = ecrireAdresse(parametres);
  clearTimeout(attente);
  const parties = carte.id === "zonage" ? ["choisie"] : ["tableau", "reglages", "choisie"];
  attente = setTimeout(() => suivre(adresse, parties), ATTENTE);
});

new MutationObserver(preparer).observe(carte, { attributeFilter: ["data-prete"] });

if (carte.id === "atelier") ouvrirAtelier();
if (carte.id === "zonage") ouvrirZonage();

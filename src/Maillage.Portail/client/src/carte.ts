// Les pages de carte : chaque réglage change l'adresse ; le serveur redonne les mots, la carte se recolore.
import { CarteTerritoriale } from "./element";

const ATTENTE = 250;
const PARTIES = ["carte-explication", "frise", "reglages", "legende", "tableau"];

let demande: AbortController | undefined;
let attente: ReturnType<typeof setTimeout> | undefined;

customElements.define("carte-territoriale", CarteTerritoriale);
document.documentElement.classList.add("avec-script");

const carte = document.querySelector<CarteTerritoriale>("carte-territoriale")!;

function reglages(): URLSearchParams {
  return new URLSearchParams(location.search);
}

function ecrireAdresse(parametres: URLSearchParams): string {
  const texte = parametres.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  const adresse = texte ? `${location.pathname}?${texte}` : location.pathname;
  history.replaceState(null, "", adresse);
  return adresse;
}

function poser(parametres: URLSearchParams, nom: string, valeur: string | null): void {
  if (valeur) parametres.set(nom, valeur);
  else parametres.delete(nom);
}

/** Où revenir après un remplacement : le champ ou le lien que tenait le clavier. */
function retenirFoyer(): () => void {
  const foyer = document.activeElement;
  if (!(foyer instanceof HTMLElement) || foyer === document.body) return () => {};
  const colonne = foyer.closest("th[scope=col]");
  const selecteur = colonne
    ? `#tableau th:nth-child(${[...colonne.parentElement!.children].indexOf(colonne) + 1}) a`
    : foyer.id
      ? `#${foyer.id}`
      : foyer instanceof HTMLInputElement
        ? `input[name="${foyer.name}"][value="${foyer.value}"]`
        : foyer.getAttribute("rel")
          ? `#tableau [rel="${foyer.getAttribute("rel")}"]`
          : null;
  return () => {
    if (selecteur && !foyer.isConnected) document.querySelector<HTMLElement>(selecteur)?.focus({ preventScroll: true });
  };
}

async function actualiser(adresse: string, parties: string[]): Promise<void> {
  demande?.abort();
  demande = new AbortController();
  const reponse = await fetch(adresse, { signal: demande.signal, headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
  const revenir = retenirFoyer();
  for (const id of parties) {
    const nouvelle = page.getElementById(id);
    if (nouvelle) document.getElementById(id)?.replaceWith(nouvelle);
  }
  revenir();
  document.title = page.title;
  document.querySelector("h1")!.textContent = page.querySelector("h1")?.textContent ?? "";
  recopier(page);
  preparer();
}

function recopier(page: Document): void {
  const modele = page.querySelector("carte-territoriale");
  for (const nom of ["titre", "description", "image", "image-sombre", "donnees", "classes", "departement", "texte", "commune", "quartiers"]) {
    const valeur = modele?.getAttribute(nom) ?? null;
    if (valeur === carte.getAttribute(nom)) continue;
    if (valeur === null) carte.removeAttribute(nom);
    else carte.setAttribute(nom, valeur);
  }
  const source = page.querySelector(".atlas-source");
  if (source) document.querySelector(".atlas-source")?.replaceChildren(...source.childNodes);
}

function suivre(adresse: string, parties: string[]): void {
  actualiser(adresse, parties).catch((erreur: unknown) => {
    if ((erreur as Error).name !== "AbortError") location.assign(adresse);
  });
}

function aller(parametres: URLSearchParams, parties = PARTIES): void {
  suivre(ecrireAdresse(parametres), parties);
}

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

function preparer(): void {
  document.querySelectorAll<HTMLButtonElement>("[data-png]").forEach((bouton) => (bouton.hidden = !("prete" in carte.dataset)));
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
  attente = setTimeout(() => suivre(adresse, ["tableau", "reglages"]), ATTENTE);
});

new MutationObserver(preparer).observe(carte, { attributeFilter: ["data-prete"] });

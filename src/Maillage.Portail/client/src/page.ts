// Ce que les pages de carte partagent : l'adresse dit tout ; le serveur redonne les mots, la carte se recolore.
import { CarteTerritoriale } from "./element";

export const ATTENTE = 250;
export const PARTIES = ["carte-explication", "compteurs", "frise", "reglages", "choisie", "legende", "legende-zonage", "scenario", "placer", "tableau"];

let demande: AbortController | undefined;

customElements.define("carte-territoriale", CarteTerritoriale);
document.documentElement.classList.add("avec-script");

export const carte = document.querySelector<CarteTerritoriale>("carte-territoriale")!;

export function reglages(): URLSearchParams {
  return new URLSearchParams(location.search);
}

export function ecrireAdresse(parametres: URLSearchParams): string {
  const texte = parametres.toString().replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":");
  const adresse = texte ? `${location.pathname}?${texte}` : location.pathname;
  history.replaceState(null, "", adresse);
  return adresse;
}

export function poser(parametres: URLSearchParams, nom: string, valeur: string | null): void {
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
          : foyer.dataset["medecins"]
            ? `#choisie [data-medecins${Number(foyer.dataset["medecins"]) > 0 ? '="1"' : '^="-"'}]`
            : null;
  return () => {
    if (selecteur && !foyer.isConnected) document.querySelector<HTMLElement>(selecteur)?.focus({ preventScroll: true });
  };
}

/** Une région que l'on écoute reste en place : seul ce qui a changé dedans doit être dit. */
function remplacer(ancienne: HTMLElement | null, nouvelle: HTMLElement | null): void {
  if (!ancienne || !nouvelle) return;
  if (ancienne instanceof HTMLDetailsElement) (nouvelle as HTMLDetailsElement).open = ancienne.open;
  if (!ancienne.hasAttribute("aria-live")) ancienne.replaceWith(nouvelle);
  else if (!ancienne.isEqualNode(nouvelle)) ancienne.replaceChildren(...nouvelle.childNodes);
}

async function actualiser(adresse: string, parties: string[]): Promise<void> {
  demande?.abort();
  demande = new AbortController();
  const reponse = await fetch(adresse, { signal: demande.signal, headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
  const revenir = retenirFoyer();
  for (const id of parties) remplacer(document.getElementById(id), page.getElementById(id));
  revenir();
  document.title = page.title;
  document.querySelector("h1")!.textContent = page.querySelector("h1")?.textContent ?? "";
  recopier(page);
  preparer();
  document.dispatchEvent(new Event("page-actualisee"));
}

const ATTRIBUTS = [
  "titre", "description", "image", "image-sombre", "emprise", "donnees", "classes", "departement", "texte", "commune",
  "quartiers", "data-regard", "data-limites", "data-maille", "data-methode", "data-classes",
];

function recopier(page: Document): void {
  const modele = page.querySelector("carte-territoriale");
  for (const nom of ATTRIBUTS) {
    const valeur = modele?.getAttribute(nom) ?? null;
    if (valeur === carte.getAttribute(nom)) continue;
    if (valeur === null) carte.removeAttribute(nom);
    else carte.setAttribute(nom, valeur);
  }
  const source = page.querySelector(".atlas-source");
  if (source) document.querySelector(".atlas-source")?.replaceChildren(...source.childNodes);
}

export function suivre(adresse: string, parties: string[]): void {
  actualiser(adresse, parties).catch((erreur: unknown) => {
    if ((erreur as Error).name !== "AbortError") location.assign(adresse);
  });
}

export function aller(parametres: URLSearchParams, parties = PARTIES): void {
  suivre(ecrireAdresse(parametres), parties);
}

export function preparer(): void {
  document.querySelectorAll<HTMLButtonElement>("[data-png]").forEach((bouton) => (bouton.hidden = !("prete" in carte.dataset)));
}

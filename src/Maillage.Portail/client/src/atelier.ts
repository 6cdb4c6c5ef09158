// L'atelier : un geste change le scénario, l'API dit l'effet, la carte et les compteurs bougent sans attendre la page.
import { aller, ATTENTE, carte, ecrireAdresse, PARTIES, poser, reglages, suivre } from "./page";
import { ajouter, enObjet } from "./scenario";

interface Ecart {
  code: string;
  avant: number | null;
  apres: number | null;
}

interface Bilan {
  seuil: number;
  sous_avant: number;
  sous_apres: number;
  gagnants: number;
  perdants: number;
}

interface Effet {
  communes: Ecart[];
  bilans: Bilan[];
}

const NEGLIGEABLE = 0.005;
const CENTIEMES = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 });
const ENTIERS = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });

const [passees, futures]: [string[][], string[][]] = [[], []];
let demande: AbortController | undefined;
let attente: ReturnType<typeof setTimeout> | undefined;
let touchees: Ecart[] = [];

const actuelles = (): string[] => reglages().getAll("m");

const signe = (difference: number): string =>
  `${difference > 0 ? "+" : difference < 0 ? "−" : ""}${CENTIEMES.format(Math.abs(difference))}`;

export function ouvrirAtelier(): void {
  document.querySelector<HTMLElement>("#gestes")!.hidden = false;
  ecouter();
  if (actuelles().length > 0) void jouer(actuelles()).then((effet) => (touchees = effet.communes));
}

async function jouer(ecrites: string[]): Promise<Effet> {
  demande?.abort();
  demande = new AbortController();
  const parametres = reglages();
  const [nom, mois, territoire] = ["nom", "mois", "territoire"].map((cle) => parametres.get(cle));
  const reponse = await fetch(`/api/v1/apl/scenario${territoire ? `?territoire=${encodeURIComponent(territoire)}` : ""}`, {
    method: "POST",
    signal: demande.signal,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ nom: nom ?? "", ...(mois ? { mois: Number(mois) } : {}), modifications: ecrites.map(enObjet) }),
  });
  const corps = (await reponse.json()) as Effet & { erreurs?: { message: string }[] };
  if (!reponse.ok) throw new Refus((corps.erreurs ?? []).map(({ message }) => message).join(" "));
  return corps;
}

class Refus extends Error {}

/** Change le scénario : l'adresse d'abord, l'effet ensuite, puis les mots de la page. */
async function changer(ecrites: string[]): Promise<void> {
  const avant = actuelles();
  const debut = performance.now();
  ecrire(ecrites);
  try {
    montrer(await jouer(ecrites));
    performance.measure("atelier-effet", { start: debut, end: performance.now() });
    annoncer("");
  } catch (erreur) {
    if ((erreur as Error).name === "AbortError") return;
    if (!(erreur instanceof Refus)) throw erreur;
    annoncer(erreur.message);
    ecrire(avant);
    throw erreur;
  }
  clearTimeout(attente);
  attente = setTimeout(() => suivre(location.pathname + location.search, PARTIES), ATTENTE);
}

function essayer(ecrites: string[]): void {
  const avant = actuelles();
  passees.push(avant);
  const abandonnees = futures.splice(0);
  boutons();
  changer(ecrites).catch(() => {
    passees.pop();
    futures.push(...abandonnees);
    boutons();
  });
}

function revenir(depuis: string[][], vers: string[][]): void {
  const ecrites = depuis.pop();
  if (!ecrites) return;
  vers.push(actuelles());
  boutons();
  void changer(ecrites).catch(() => undefined);
}

function ecrire(ecrites: string[]): void {
  const [parametres, ordonnes] = [reglages(), new URLSearchParams(ecrites.map((ecrite) => ["m", ecrite]))];
  for (const [nom, valeur] of parametres) if (nom !== "m" && nom !== "page") ordonnes.append(nom, valeur);
  ecrireAdresse(ordonnes);
}

function boutons(): void {
  document.querySelector<HTMLButtonElement>('[data-geste="annuler"]')!.disabled = passees.length === 0;
  document.querySelector<HTMLButtonElement>('[data-geste="retablir"]')!.disabled = futures.length === 0;
}

function annoncer(message: string): void {
  document.querySelector("[data-annonce]")!.textContent = message;
}

/** Les communes que le scénario ne touche plus reprennent leur valeur d'aujourd'hui. */
function montrer({ communes, bilans }: Effet): void {
  const nouvelles = new Set(communes.map(({ code }) => code));
  const fige = carte.dataset["regard"] === "drees";
  const rendues = touchees.filter(({ code }) => !nouvelles.has(code)).map((ecart) => ({ ...ecart, apres: ecart.avant }));
  if (!fige) carte.varier(new Map([...rendues, ...communes].map((ecart) => [ecart.code, { classe: classe(ecart), texte: texte(ecart) }])));
  touchees = communes;
  bilans.forEach(compter);
  const fiche = document.querySelector<HTMLElement>("#choisie");
  const ici = [...rendues, ...communes].find(({ code }) => code === fiche?.dataset["commune"]);
  const apres = fiche?.querySelector("[data-apres]");
  if (apres && ici?.apres != null) apres.textContent = CENTIEMES.format(ici.apres);
}

function classe({ avant, apres }: Ecart): number {
  const limites = carte.dataset["limites"]!.split(",").map(Number);
  const regard = carte.dataset["regard"];
  const valeur = regard === "avant" ? avant : apres === null || avant === null ? null : regard === "ecart" ? apres - avant : apres;
  return valeur === null ? limites.length + 1 : limites.filter((limite) => valeur >= limite).length;
}

function texte({ avant, apres }: Ecart): string {
  if (avant === null || apres === null) return "inconnu";
  const [difference, regard] = [apres - avant, carte.dataset["regard"]];
  const petite = Math.abs(difference) < NEGLIGEABLE;
  if (regard === "avant") return consultations(avant);
  if (regard === "ecart") return difference === 0 ? "inchangé" : petite ? "moins de 0,01 d’écart" : `${signe(difference)}\u00a0par an`;
  return petite ? consultations(apres) : `${consultations(apres)} (${signe(difference)})`;
}

const consultations = (valeur: number): string => `${CENTIEMES.format(valeur)}\u00a0consultations par an`;

function compter(bilan: Bilan): void {
  const compteur = document.querySelector<HTMLElement>(`#compteurs [data-seuil="${bilan.seuil}"]`);
  if (!compteur) return;
  for (const champ of ["sous_avant", "sous_apres", "gagnants", "perdants"] as const) {
    const [place, mots] = [compteur.querySelector(`[data-champ="${champ}"]`)!, ENTIERS.format(bilan[champ])];
    if (place.textContent !== mots) place.textContent = mots;
  }
  compteur.classList.toggle("inchange", ENTIERS.format(bilan.sous_avant) === ENTIERS.format(bilan.sous_apres));
}

/** Un médecin de moins, ou ce qu'il en reste : la fiche le dit quand elle est celle de la commune. */
function geste(code: string, sens: number): void {
  const fiche = document.querySelector<HTMLElement>("#choisie")!;
  const retirable = fiche.dataset["commune"] === code ? Number(fiche.dataset["retirable"]) : 1;
  if (sens < 0 && retirable === 0) annoncer("Aucun médecin estimé ici : il n’y a rien à retirer.");
  else essayer(ajouter(actuelles(), code, sens > 0 ? sens : -Math.min(-sens, retirable)));
}

function ecouter(): void {
  carte.addEventListener("plus-ou-moins", (evenement) => {
    const { code, sens } = (evenement as CustomEvent<{ code?: string; sens: number }>).detail;
    if (!code) return;
    evenement.preventDefault();
    geste(code, sens);
  });
  carte.addEventListener("commune-ouverte", (evenement) => {
    evenement.preventDefault();
    document.querySelector<HTMLElement>("#choisie")!.focus();
  });
  document.addEventListener("click", cliquer);
  document.addEventListener("submit", envoyer);
  document.addEventListener("keydown", (touche) => {
    if (!(touche.ctrlKey || touche.metaKey) || (touche.target as HTMLElement).closest("input, select, textarea")) return;
    const lettre = touche.key.toLowerCase();
    if (lettre !== "z" && lettre !== "y") return;
    touche.preventDefault();
    if (lettre === "z" && !touche.shiftKey) revenir(passees, futures);
    else revenir(futures, passees);
  });
}

function cliquer(clic: MouseEvent): void {
  const cible = clic.target as HTMLElement;
  const bouton = cible.closest<HTMLElement>("[data-geste]")?.dataset["geste"];
  if (bouton === "annuler") revenir(passees, futures);
  if (bouton === "retablir") revenir(futures, passees);
  const lien = cible.closest<HTMLAnchorElement>("a[data-scenario], a[data-medecins], a[data-choisir]");
  if (!lien || clic.ctrlKey || clic.metaKey || clic.shiftKey) return;
  clic.preventDefault();
  const { medecins, choisir } = lien.dataset;
  if (medecins) geste(lien.closest<HTMLElement>("[data-commune]")!.dataset["commune"]!, Number(medecins));
  else if (choisir) viser(choisir);
  else essayer(new URLSearchParams(lien.search).getAll("m"));
}

function viser(code: string): void {
  const parametres = reglages();
  poser(parametres, "commune", code);
  carte.setAttribute("commune", code);
  aller(parametres, ["reglages", "choisie"]);
  carte.scrollIntoView({ block: "nearest" });
}

function envoyer(envoi: SubmitEvent): void {
  const formulaire = envoi.target as HTMLFormElement;
  if (formulaire.id === "nommer") {
    envoi.preventDefault();
    nommer(new FormData(formulaire));
  } else if (formulaire.id === "ajouter") {
    envoi.preventDefault();
    void completer(formulaire);
  }
}

function nommer(saisie: FormData): void {
  const parametres = reglages();
  for (const nom of ["nom", "mois"]) poser(parametres, nom, saisie.get(nom) as string);
  aller(parametres);
}

/** Le serveur lit le formulaire : sa redirection porte le scénario complété. */
async function completer(formulaire: HTMLFormElement): Promise<void> {
  const parametres = reglages();
  for (const [nom, texte] of new FormData(formulaire)) {
    if (["type", "lieu", "vers", "nombre", "ensuite", "pendant"].includes(nom)) parametres.append(nom, texte as string);
  }
  const reponse = await fetch(`${formulaire.getAttribute("action")}?${parametres}`);
  const erreur = document.querySelector<HTMLElement>("#ajouter-erreur")!;
  const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
  erreur.textContent = page.querySelector("#ajouter-erreur")?.textContent ?? "";
  erreur.classList.toggle("alerte", erreur.textContent !== "");
  if (reponse.ok) essayer(new URL(reponse.url).searchParams.getAll("m"));
}

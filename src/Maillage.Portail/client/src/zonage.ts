// L'atelier de zonage : un geste change le brouillon, le serveur dit où en sont les jauges, la carte et le tableau suivent.
import { type Brouillon, type Classe, ecrireTexte, garder, lireTexte, NON_CLASSE, reprendre, type Territoires, vide } from "./brouillon";
import { aller, ATTENTE, carte, poser, reglages } from "./page";

interface Jauges {
  parts: Record<string, number>;
  populations: Record<string, number>;
  plafonds: { zip: number | null; zac: number | null };
  alertes: { jauge: string; message: string }[];
}

interface Reponse {
  jauges: Jauges;
  non_classes: number;
  habitants_non_classes: number;
  voisins: { frontieres: number; avec_ecart: number; ecart_moyen: number | null; pires: { texte: string }[] };
  classes?: string;
  remarques: string[];
}

const ENTIERS = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 0 });
const DIXIEMES = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });
const PLAFONDS = ["plafond-zip", "plafond-zac", "plafond-source"];
const HISTOIRE = 200;

const formulaire = document.querySelector<HTMLFormElement>("#brouillon")!;
const [passes, futurs]: [Brouillon[], Brouillon[]] = [[], []];
let territoires: Territoires;
let methode: string | undefined;
let classes: Classe[] = [];
let brouillon: Brouillon = { lettres: "", justifications: {} };
let demande: AbortController | undefined;
let attente: ReturnType<typeof setTimeout> | undefined;

export function ouvrirZonage(): void {
  document.querySelectorAll<HTMLElement>("[data-retour]").forEach((bouton) => (bouton.hidden = false));
  ecouter();
  void commencer();
}

/** Une maille ou une méthode : ses territoires, puis le brouillon que la page ou ce navigateur en tient. */
async function commencer(): Promise<void> {
  methode = carte.dataset["methode"];
  classes = carte.dataset["classes"]!.split(",").map((ecrite) => {
    const [lettre, code, sigle] = ecrite.split(":");
    return { lettre: lettre!, code: code!, sigle: sigle! };
  });
  const maille = carte.dataset["maille"]!;
  const reponse = await fetch(`/atelier/zonage/territoires.json?maille=${maille}`);
  territoires = (await reponse.json()) as Territoires;
  const gardes = reprendre(territoires, new Set(classes.map(({ lettre }) => lettre)));
  const recu = texteDuBrouillon().value;
  for (const nom of PLAFONDS) if (!champ(nom).value && gardes?.plafonds[nom]) champ(nom).value = gardes.plafonds[nom];
  passes.length = futurs.length = 0;
  if (recu && gardes) passes.push(gardes.brouillon);
  brouillon = recu ? lireTexte(recu, territoires, classes) : (gardes?.brouillon ?? vide(territoires));
  texteDuBrouillon().value = "";
  if (brouillon.lettres !== vide(territoires).lettres) document.querySelector<HTMLDetailsElement>("#manquants")?.removeAttribute("open");
  montrer();
  await calculer();
}

const champ = (nom: string): HTMLInputElement => document.querySelector<HTMLInputElement>(`#${nom}`)!;
const texteDuBrouillon = (): HTMLTextAreaElement => document.querySelector<HTMLTextAreaElement>("#texte-brouillon")!;
const rangDe = (code: string): number => territoires.codes.indexOf(code);
const lettreDe = (code: string): string => classes.find((une) => une.code === code)?.lettre ?? NON_CLASSE;

function annoncer(message: string): void {
  document.querySelector("[data-annonce]")!.textContent = message;
}

/** Le brouillon devient celui-ci : l'ancien s'annule. */
function changer(suivant: Brouillon): void {
  passes.push(brouillon);
  if (passes.length > HISTOIRE) passes.shift();
  futurs.length = 0;
  brouillon = suivant;
  montrer();
  void calculer();
}

function classer(rang: number, lettre: string): void {
  if (rang < 0 || brouillon.lettres[rang] === lettre) return;
  const lettres = brouillon.lettres.slice(0, rang) + lettre + brouillon.lettres.slice(rang + 1);
  changer({ ...brouillon, lettres });
  const sigle = classes.find((une) => une.lettre === lettre)?.sigle ?? "non classé";
  annoncer(`${territoires.noms[rang]} : ${sigle}`);
}

function justifier(code: string, texte: string): void {
  const propre = texte.replace(/\s*[;\r\n]+\s*/g, ", ").trim();
  const justifications = { ...brouillon.justifications };
  if (propre) justifications[code] = propre;
  else delete justifications[code];
  if (propre !== (brouillon.justifications[code] ?? "")) changer({ ...brouillon, justifications });
}

function revenir(depuis: Brouillon[], vers: Brouillon[]): void {
  const autre = depuis.pop();
  if (!autre) return;
  vers.push(brouillon);
  brouillon = autre;
  montrer();
  void calculer();
}

/** Un seul calcul, celui du serveur : jauges, alertes, écarts d'aides ; une proposition ou un départ rend aussi des classes. */
async function calculer(geste = ""): Promise<void> {
  retenir();
  demande?.abort();
  demande = new AbortController();
  const debut = performance.now();
  const poids = [...reglages()].filter(([nom]) => nom.startsWith("p-"));
  const corps = {
    maille: territoires.maille,
    methode: carte.dataset["methode"],
    classes: geste ? "" : brouillon.lettres,
    geste,
    ...Object.fromEntries(PLAFONDS.map((nom) => [nom, champ(nom).value])),
    ...Object.fromEntries(poids),
  };
  try {
    const reponse = await fetch("/atelier/zonage/calculer", {
      method: "POST",
      signal: demande.signal,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(corps),
    });
    const lue = (await reponse.json()) as Reponse & { detail?: string };
    if (!reponse.ok) return annoncer(lue.detail ?? "");
    remplir(lue);
    performance.measure("zonage-jauges", { start: debut, end: performance.now() });
    if (geste) {
      passes.push(brouillon);
      futurs.length = 0;
      brouillon = { lettres: lue.classes!, justifications: geste === "vider" ? {} : brouillon.justifications };
      annoncer(lue.remarques.join(" "));
      montrer();
      retenir();
    }
  } catch (erreur) {
    if ((erreur as Error).name !== "AbortError") annoncer("Le serveur ne répond pas : les jauges ne sont plus à jour. Le brouillon reste gardé ici.");
  }
}

const retenir = (): void => garder(territoires, brouillon, Object.fromEntries(PLAFONDS.map((nom) => [nom, champ(nom).value])));

function ecrire(jauge: string, nom: string, texte: string): void {
  const place = document.querySelector(`#compteurs [data-jauge="${jauge}"] [data-champ="${nom}"]`);
  if (place && place.textContent !== texte) place.textContent = texte;
}

const habitants = (nombre: number): string => `${ENTIERS.format(nombre)}\u00a0${nombre > 1 ? "habitants" : "habitant"}`;

function remplir({ jauges, voisins, ...reponse }: Reponse): void {
  for (const { code } of classes) {
    const plafond = code === "zip" || code === "zac" ? jauges.plafonds[code] : undefined;
    ecrire(code, "part", `${DIXIEMES.format(jauges.parts[code]!)}\u00a0%`);
    ecrire(code, "habitants", habitants(jauges.populations[code]!));
    ecrire(code, "plafond", plafond === undefined ? "" : plafond === null ? ", plafond inconnu" : `, plafond ${DIXIEMES.format(plafond)}\u00a0%`);
    const bloc = document.querySelector(`#compteurs [data-jauge="${code}"]`)!;
    bloc.querySelector('[data-champ="barre"]')!.setAttribute("width", String(jauges.parts[code]));
    bloc.querySelector('[data-champ="trait"]')!.setAttribute("x", String((plafond ?? 200) - 0.4));
    bloc.classList.toggle("depasse", jauges.alertes.some(({ jauge }) => jauge === code));
  }
  ecrire("non_classe", "part", ENTIERS.format(reponse.non_classes));
  ecrire("non_classe", "habitants", habitants(reponse.habitants_non_classes));
  ecrire("voisins", "moyen", voisins.ecart_moyen === null ? "inconnu" : `${ENTIERS.format(voisins.ecart_moyen)}\u00a0€`);
  ecrire("voisins", "frontieres", `${ENTIERS.format(voisins.avec_ecart)} frontières à écart sur ${ENTIERS.format(voisins.frontieres)} connues`);
  lister("[data-alertes]", jauges.alertes.map(({ message }) => message));
  lister("[data-pires]", voisins.pires.map(({ texte }) => texte));
}

function lister(ou: string, textes: string[]): void {
  const liste = document.querySelector(ou)!;
  if ([...liste.children].map(({ textContent }) => textContent).join() === textes.join()) return;
  liste.replaceChildren(
    ...textes.map((texte) => {
      const ligne = document.createElement("li");
      ligne.textContent = texte;
      return ligne;
    }),
  );
}

/** La carte, le tableau et la fiche disent le brouillon. */
function montrer(): void {
  peindre();
  for (const ligne of document.querySelectorAll<HTMLElement>("#tableau tr[data-territoire]")) {
    const code = ligne.dataset["territoire"]!;
    ligne.querySelector("select")!.value = classes.find(({ lettre }) => lettre === brouillon.lettres[rangDe(code)])?.code ?? "";
    const motif = ligne.querySelector("input")!;
    if (motif !== document.activeElement) motif.value = brouillon.justifications[code] ?? "";
  }
  montrerFiche();
  document.querySelector<HTMLButtonElement>('[data-retour="annuler"]')!.disabled = passes.length === 0;
  document.querySelector<HTMLButtonElement>('[data-retour="retablir"]')!.disabled = futurs.length === 0;
}

function montrerFiche(): void {
  const fiche = document.querySelector<HTMLElement>("#choisie")!;
  const code = fiche.dataset["territoire"];
  for (const ligne of document.querySelectorAll("#tableau tr[data-territoire]")) {
    ligne.classList.toggle("choisie", ligne.getAttribute("data-territoire") === code);
  }
  if (!code) return;
  fiche.querySelectorAll<HTMLElement>("[data-choix]").forEach((partie) => (partie.hidden = false));
  const radio = fiche.querySelector<HTMLInputElement>(`input[value="${CSS.escape(brouillon.lettres[rangDe(code)]!)}"]`);
  if (radio) radio.checked = true;
  const motif = fiche.querySelector("textarea")!;
  if (motif !== document.activeElement) motif.value = brouillon.justifications[code] ?? "";
}

let peintes = "";

function peindre(): void {
  const valeurs = new Map<string, { classe: number; texte: string }>();
  territoires.communes.forEach((commune, rang) => {
    const territoire = territoires.territoires[rang]!;
    const lettre = brouillon.lettres[territoire] ?? NON_CLASSE;
    if (peintes[rang] === lettre) return;
    const classe = classes.findIndex((une) => une.lettre === lettre);
    const sigle = classe < 0 ? "non classé" : classes[classe]!.sigle;
    const texte = territoires.maille === "commune" ? sigle : `${sigle}, avec ${territoires.noms[territoire]}`;
    valeurs.set(commune, { classe: classe < 0 ? classes.length : classe, texte });
  });
  if (!("prete" in carte.dataset)) return;
  peintes = territoires.territoires.map((territoire) => brouillon.lettres[territoire] ?? NON_CLASSE).join("");
  if (valeurs.size > 0) carte.varier(valeurs);
}

const territoireDe = (commune: string | null): number => territoires.territoires[territoires.communes.indexOf(commune ?? "")] ?? -1;

function ecouter(): void {
  document.addEventListener("page-actualisee", () => {
    if (territoires?.maille !== carte.dataset["maille"] || methode !== carte.dataset["methode"]) {
      peintes = "";
      void commencer();
    } else {
      montrer();
      void calculer();
    }
  });
  new MutationObserver(() => territoires && montrer()).observe(carte, { attributeFilter: ["data-prete"] });
  carte.addEventListener("keydown", (touche) => {
    if (touche.ctrlKey || touche.metaKey || touche.altKey || !/^[0-9]$/.test(touche.key)) return;
    const lettre = touche.key === "0" ? NON_CLASSE : classes[Number(touche.key) - 1]?.lettre;
    if (!lettre) return;
    touche.preventDefault();
    classer(territoireDe(carte.getAttribute("commune")), lettre);
  });
  carte.addEventListener("commune-ouverte", (evenement) => {
    evenement.preventDefault();
    document.querySelector<HTMLElement>("#choisie")!.focus();
  });
  formulaire.addEventListener("change", ({ target }) => saisir(target as HTMLInputElement));
  formulaire.addEventListener("submit", envoyer);
  document.addEventListener("click", cliquer);
  document.addEventListener("input", ({ target }) => {
    if ((target as HTMLElement).id !== "filtre") return;
    clearTimeout(attente);
    attente = setTimeout(ranger, ATTENTE);
  });
  document.querySelector("#filtre-zonage")!.addEventListener("submit", (envoi) => {
    envoi.preventDefault();
    ranger();
  });
  document.addEventListener("keydown", (touche) => {
    if (!(touche.ctrlKey || touche.metaKey) || (touche.target as HTMLElement).closest("input, select, textarea")) return;
    const lettre = touche.key.toLowerCase();
    if (lettre !== "z" && lettre !== "y") return;
    touche.preventDefault();
    if (lettre === "z" && !touche.shiftKey) revenir(passes, futurs);
    else revenir(futurs, passes);
  });
}

function saisir(cible: HTMLInputElement | HTMLSelectElement): void {
  if (cible.name.startsWith("c-")) classer(rangDe(cible.name.slice(2)), lettreDe(cible.value));
  else if (cible.name.startsWith("j-")) justifier(cible.name.slice(2), cible.value);
  else if (cible.name === "fiche-classe") classer(rangDe(document.querySelector<HTMLElement>("#choisie")!.dataset["territoire"]!), cible.value);
  else if (cible.id === "fiche-justification") justifier(document.querySelector<HTMLElement>("#choisie")!.dataset["territoire"]!, cible.value);
  else if (PLAFONDS.includes(cible.name)) void calculer();
  else if (cible.name === "tri") ranger();
}

/** Un départ se demande au serveur sans quitter la page ; le reste s'envoie avec tout le brouillon. */
function envoyer(envoi: SubmitEvent): void {
  const bouton = envoi.submitter as HTMLButtonElement | null;
  const geste = bouton?.name === "geste" ? bouton.value : "";
  if (geste === "vigueur" || geste === "proposition" || geste === "vider") {
    envoi.preventDefault();
    void calculer(geste);
  } else if (bouton?.name === "page") {
    envoi.preventDefault();
    const parametres = reglages();
    poser(parametres, "page", bouton.value);
    aller(parametres, ["tableau"]);
  } else if (geste !== "reprendre") {
    const texte = texteDuBrouillon();
    texte.value = ecrireTexte(brouillon, territoires, classes);
    setTimeout(() => (texte.value = ""));
  }
}

function ranger(): void {
  const parametres = reglages();
  poser(parametres, "texte", champ("filtre").value);
  poser(parametres, "tri", document.querySelector<HTMLSelectElement>("#tri")!.value);
  parametres.delete("page");
  aller(parametres, ["tableau"]);
}

function cliquer(clic: MouseEvent): void {
  const cible = clic.target as HTMLElement;
  const retour = cible.closest<HTMLElement>("[data-retour]")?.dataset["retour"];
  if (retour === "annuler") revenir(passes, futurs);
  if (retour === "retablir") revenir(futurs, passes);
  const lien = cible.closest<HTMLAnchorElement>("a[data-viser]");
  if (!lien || clic.ctrlKey || clic.metaKey || clic.shiftKey) return;
  clic.preventDefault();
  const parametres = reglages();
  poser(parametres, "commune", lien.dataset["viser"]!);
  carte.setAttribute("commune", lien.dataset["viser"]!);
  aller(parametres, ["choisie"]);
  carte.scrollIntoView({ block: "nearest" });
}

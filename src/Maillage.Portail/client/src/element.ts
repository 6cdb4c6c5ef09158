// <carte-territoriale> : la carte de la région, qui remplace l'image quand le navigateur sait la dessiner.
import * as maplibre from "maplibre-gl";
import { couleur, imageDuMotif, MOTIFS, TEINTES } from "./couleurs";
import { composer } from "./image";
import { AMORCES, type Apparence, entite, limites, style, VIDE } from "./style";
import { type Commune, estFleche, lire, plusProche, type Territoires, type Topologie, voisineVers } from "./territoires";
import { ecrire, type Nom, placer } from "./villes";

interface Donnees {
  classes: { code: string; libelle: string; teinte: string; motif: string | null }[];
  textes: string[];
  codes: string[];
  classe: number[];
  texte: number[];
}

const MASQUEE = -1;
const CACHEE: Apparence = { teinte: MASQUEE, motif: MASQUEE };
const ECART = 12;
const ZOOM_DE_TOUS_LES_NOMS = 10;
const AIDE =
  "Au clavier, sur la carte : les flèches vont d’une commune à sa voisine, Entrée ouvre sa page, + et − changent l’échelle, Échap quitte la carte.";
const DEBUT_DE_VUE = { padding: 12, duration: 0 };

const sansAccents = (texte: string): string =>
  texte.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("-", " ").toLowerCase();

async function telecharger<T>(adresse: string): Promise<T> {
  const reponse = await fetch(adresse);
  if (!reponse.ok) throw new Error(`${adresse} : ${reponse.status}`);
  return (await reponse.json()) as T;
}

export class CarteTerritoriale extends HTMLElement {
  static observedAttributes = ["donnees", "classes", "departement", "texte", "commune", "quartiers"];

  #carte?: maplibre.Map;
  #territoires?: Territoires;
  #donnees?: Donnees;
  #adresse = "";
  #valeurs = new Map<string, number>();
  #etats: Apparence[] = [];
  #choisie: Commune | undefined;
  #noms: Nom[] = [];
  #attente = false;
  #cadre = "";

  connectedCallback(): void {
    this.#demarrer().catch((erreur: unknown) => this.#renoncer(erreur));
  }

  attributeChangedCallback(): void {
    if (!this.#territoires || this.#attente) return;
    this.#attente = true;
    queueMicrotask(() => {
      this.#attente = false;
      this.#actualiser().catch((erreur: unknown) => this.#renoncer(erreur));
    });
  }

  /** Ce que quelques communes montrent désormais, sans rien redemander. */
  varier(valeurs: Map<string, { classe: number; texte: string }>): void {
    const donnees = this.#donnees;
    if (!donnees || !this.#carte) return;
    for (const [code, { classe, texte }] of valeurs) {
      const rang = this.#valeurs.get(code);
      if (rang === undefined) continue;
      donnees.classe[rang] = classe;
      donnees.texte[rang] = donnees.textes.push(texte) - 1;
    }
    this.#colorer();
    this.#direChoisie();
    if (this.#choisie && !this.#partie("bulle").hidden) this.#montrerBulle(this.#choisie);
  }

  /** Nombre de communes que les filtres laissent voir. */
  get montrees(): number {
    return this.#etats.filter(({ teinte }) => teinte !== MASQUEE).length;
  }

  /** La vue en PNG, avec son titre, sa légende et son attribution. */
  async png(): Promise<Blob> {
    const carte = this.#carte!;
    carte.redraw();
    return composer({
      toile: carte.getCanvas(),
      titre: this.getAttribute("titre") ?? "",
      source: document.querySelector(".atlas-source")?.firstChild?.textContent?.trim() ?? "",
      legende: this.#donnees!.classes
        .filter(({ code }) => this.#classeMontree(code) && this.#donnees!.classe.some((rang) => this.#donnees!.classes[rang]!.code === code))
        .map(({ teinte, libelle }) => ({ temoin: couleur(`carte-${teinte}`), libelle })),
      noms: this.#noms,
    });
  }

  async #demarrer(): Promise<void> {
    maplibre.setWorkerUrl(this.getAttribute("travailleur")!);
    maplibre.setWorkerCount(1);
    maplibre.prewarm();
    const [topologie] = await Promise.all([
      telecharger<Topologie>(this.getAttribute("contours")!),
      this.#lireDonnees(),
    ]);
    this.#territoires = lire(topologie);
    this.#cadre = this.getAttribute("emprise")!;
    this.#batir();
    const carte = new maplibre.Map({
      container: this.#partie("toile"),
      style: this.#style(),
      ...this.#vueInitiale(),
      minZoom: 5,
      maxZoom: 14,
      attributionControl: false,
      keyboard: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      cooperativeGestures: false,
    });
    this.#carte = carte;
    carte.touchZoomRotate.disableRotation();
    carte.scrollZoom.setWheelZoomRate(1 / 300);
    carte.getCanvas().tabIndex = -1;
    carte.addControl(new maplibre.ScaleControl({ unit: "metric", maxWidth: 110 }), "bottom-left");
    this.#carte.once("style.load", () => this.#poserMotifs());
    this.#nommer();
    await this.#dessinee();
    this.dispatchEvent(new CustomEvent("carte-interactive", { bubbles: true }));
    performance.mark("carte-interactive");
    this.#ecouter();
    await this.#actualiser();
    await this.#achever();
  }

  #ecouter(): void {
    const carte = this.#carte!;
    carte.on("move", () => this.#nommer());
    carte.on("moveend", () => this.#direVue());
    carte.on("resize", () => this.#nommer());
    carte.on("mousemove", (souris) => this.#survoler(souris));
    carte.on("mouseout", () => this.#montrerBulle(undefined));
    carte.on("click", (souris) => this.#choisir(this.#sous(souris.point)));
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#repeindre());
  }

  /** Les couleurs voyagent avec les contours, pour n'être pas posées commune après commune. */
  #style(): maplibre.StyleSpecification {
    this.#etats = this.#apparences();
    return style(this.#territoires!, this.#etats);
  }

  #poserMotifs(): void {
    for (const motif of MOTIFS) {
      this.#carte!.addImage(`motif-${motif}`, imageDuMotif(motif), { pixelRatio: 2 });
    }
  }

  /** L'amorce a servi ; les limites fines ont attendu que la carte soit là. */
  async #achever(): Promise<void> {
    for (const calque of AMORCES) this.#carte!.removeLayer(calque);
    this.#source("epci").setData(limites(this.#territoires!.epci));
    await this.#dessinee();
    this.dataset["prete"] = "";
    performance.mark("carte-prete");
  }

  async #dessinee(): Promise<void> {
    do await this.#carte!.once("idle");
    while (!this.#carte!.areTilesLoaded());
  }

  #renoncer(erreur: unknown): void {
    console.error(erreur);
    const image = document.createElement("img");
    image.className = "carte-image";
    image.src = this.getAttribute(matchMedia("(prefers-color-scheme: dark)").matches ? "image-sombre" : "image")!;
    image.alt = this.getAttribute("description") ?? "";
    const mot = document.createElement("p");
    mot.className = "note";
    mot.textContent = "La carte interactive n’a pas pu démarrer ici : voici son image. Les filtres et le tableau fonctionnent.";
    this.replaceChildren(image, mot);
  }

  #batir(): void {
    this.innerHTML = `
      <div class="carte-zone" data-partie="zone" tabindex="0" role="application" aria-roledescription="carte" aria-describedby="carte-aide">
        <div class="carte-toile" data-partie="toile"></div>
        <div class="carte-villes" data-partie="villes" aria-hidden="true"></div>
        <div class="carte-bulle" data-partie="bulle" hidden></div>
      </div>
      <div class="carte-boutons">
        <button type="button" data-geste="plus" aria-label="Agrandir">+</button>
        <button type="button" data-geste="moins" aria-label="Réduire">−</button>
        <button type="button" data-geste="region" class="carte-region">Toute la région</button>
      </div>
      <p class="carte-fiche" data-partie="fiche" role="status"></p>
      <p class="note carte-clavier" id="carte-aide" data-partie="clavier"></p>`;
    this.#partie("clavier").textContent = this.getAttribute("aide") ?? AIDE;
    const zone = this.#partie("zone");
    zone.setAttribute("aria-label", this.getAttribute("titre") ?? "Carte");
    zone.addEventListener("keydown", (touche) => this.#taper(touche));
    this.querySelector(".carte-boutons")!.addEventListener("click", (clic) => {
      const geste = (clic.target as HTMLElement).closest<HTMLElement>("[data-geste]")?.dataset["geste"];
      if (geste === "plus") this.#carte?.zoomIn(this.#mouvement());
      if (geste === "moins") this.#carte?.zoomOut(this.#mouvement());
      if (geste === "region") this.#carte?.fitBounds(this.#emprise(), { ...DEBUT_DE_VUE, ...this.#mouvement() });
    });
  }

  #partie(nom: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-partie="${nom}"]`)!;
  }

  #mouvement(): { duration: number } {
    return { duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150 };
  }

  #vueInitiale(): Partial<maplibre.MapOptions> {
    const [zoom, latitude, longitude] = (this.getAttribute("vue") ?? "").split("/").map(Number);
    if (zoom && latitude !== undefined && longitude !== undefined) return { zoom, center: [longitude, latitude] };
    return { bounds: this.#emprise(), fitBoundsOptions: DEBUT_DE_VUE };
  }

  #emprise(): [number, number, number, number] {
    return this.getAttribute("emprise")!.split(",").map(Number) as [number, number, number, number];
  }

  #repeindre(): void {
    const carte = this.#carte!;
    carte.setStyle(this.#style(), { diff: false });
    carte.once("style.load", () => {
      this.#poserMotifs();
      void this.#actualiser();
      void this.#achever();
    });
  }

  async #lireDonnees(): Promise<void> {
    const adresse = this.getAttribute("donnees")!;
    if (adresse === this.#adresse) return;
    const donnees = await telecharger<Donnees>(adresse);
    if (adresse !== this.getAttribute("donnees")) return;
    this.#adresse = adresse;
    this.#donnees = donnees;
    this.#valeurs = new Map(donnees.codes.map((code, rang) => [code, rang]));
  }

  async #actualiser(): Promise<void> {
    await this.#lireDonnees();
    this.#partie("zone").setAttribute("aria-label", this.getAttribute("titre") ?? "Carte");
    this.#colorer();
    this.#cadrer();
    const quartiers = this.getAttribute("quartiers");
    this.#source("quartiers").setData(quartiers ?? VIDE);
    const voulue = this.#territoires!.parCode.get(this.getAttribute("commune") ?? "");
    if (voulue !== this.#choisie) this.#viser(voulue);
    this.#direChoisie();
  }

  /** Un autre territoire se montre en entier. */
  #cadrer(): void {
    const emprise = this.getAttribute("emprise")!;
    if (emprise !== this.#cadre) this.#carte!.fitBounds(this.#emprise(), { ...DEBUT_DE_VUE, ...this.#mouvement() });
    this.#cadre = emprise;
  }

  #source(nom: string): maplibre.GeoJSONSource {
    return this.#carte!.getSource<maplibre.GeoJSONSource>(nom)!;
  }

  #classeMontree(code: string): boolean {
    const classes = this.getAttribute("classes");
    return classes === null || classes.split(",").includes(code);
  }

  #apparences(): Apparence[] {
    const donnees = this.#donnees!;
    const [departement, texte] = [this.getAttribute("departement"), sansAccents(this.getAttribute("texte") ?? "")];
    const parClasse = donnees.classes.map(({ code, teinte, motif }) =>
      this.#classeMontree(code)
        ? { teinte: TEINTES.indexOf(teinte as never), motif: MOTIFS.indexOf(motif as never) }
        : CACHEE,
    );
    return this.#territoires!.communes.map((commune) => {
      const rang = this.#valeurs.get(commune.code);
      const gardee =
        rang !== undefined &&
        (!departement || commune.departement === departement) &&
        (!texte || commune.code.startsWith(texte) || sansAccents(commune.nom).includes(texte));
      return gardee ? parClasse[donnees.classe[rang]!]! : CACHEE;
    });
  }

  /** Couleur et motif de chaque commune : seuls les états qui changent sont écrits. */
  #colorer(): void {
    const debut = performance.now();
    const [carte, anciens] = [this.#carte!, this.#etats];
    this.#etats = this.#apparences();
    this.#etats.forEach((etat, id) => {
      const ancien = anciens[id];
      if (ancien?.teinte !== etat.teinte || ancien.motif !== etat.motif) carte.setFeatureState({ source: "communes", id }, etat);
    });
    if (carte.loaded()) carte.redraw();
    performance.measure("carte-recoloration", { start: debut, end: performance.now() });
  }

  #phrase(commune: Commune): string {
    const rang = this.#valeurs.get(commune.code);
    const texte = rang === undefined ? "inconnu" : this.#donnees!.textes[this.#donnees!.texte[rang]!]!;
    return `${commune.nom} (${commune.departement}) : ${texte}`;
  }

  #sous(point: maplibre.PointLike): Commune | undefined {
    const [touchee] = this.#carte!.queryRenderedFeatures(point, { layers: ["communes"] });
    return touchee === undefined ? undefined : this.#territoires!.communes[touchee.id as number];
  }

  #quartierSous(point: maplibre.PointLike): string | undefined {
    const [touche] = this.#carte!.queryRenderedFeatures(point, { layers: ["quartiers"] });
    return touche?.properties["nom"] as string | undefined;
  }

  #survoler(souris: maplibre.MapMouseEvent): void {
    this.#montrerBulle(this.#sous(souris.point), souris.point, this.#quartierSous(souris.point));
  }

  #montrerBulle(commune: Commune | undefined, point?: { x: number; y: number }, quartier?: string): void {
    const bulle = this.#partie("bulle");
    bulle.hidden = commune === undefined;
    this.#source("survolee").setData(commune ? entite(commune) : VIDE);
    if (!commune) return;
    const lieu = point ?? this.#carte!.project(commune.centre);
    bulle.textContent = quartier ? `Quartier prioritaire ${quartier}, ${commune.nom} (${commune.departement})` : this.#phrase(commune);
    const zone = this.#partie("zone");
    const gauche = lieu.x > zone.clientWidth / 2 ? lieu.x - bulle.offsetWidth - ECART : lieu.x + ECART;
    const haut = lieu.y > zone.clientHeight / 2 ? lieu.y - bulle.offsetHeight - ECART : lieu.y + ECART;
    bulle.style.translate = `${Math.max(4, Math.min(gauche, zone.clientWidth - bulle.offsetWidth - 4))}px ${haut}px`;
  }

  #choisir(commune: Commune | undefined): void {
    this.#viser(commune, false);
    this.#direChoisie();
    this.dispatchEvent(new CustomEvent("commune-choisie", { bubbles: true, detail: commune?.code ?? null }));
  }

  #viser(commune: Commune | undefined, approcher = true): void {
    this.#choisie = commune;
    this.#source("choisie").setData(commune ? entite(commune) : VIDE);
    const carte = this.#carte!;
    if (commune && (!carte.getBounds().contains(commune.centre) || (approcher && carte.getZoom() < 8))) {
      carte.easeTo({ center: commune.centre, zoom: Math.max(carte.getZoom(), approcher ? 9 : 0), ...this.#mouvement() });
    }
  }

  #direChoisie(): void {
    const fiche = this.#partie("fiche");
    fiche.textContent = "";
    if (!this.#choisie) return;
    const lien = document.createElement("a");
    lien.href = `/communes/${this.#choisie.code}`;
    lien.textContent = this.#choisie.nom;
    fiche.append(lien, this.#phrase(this.#choisie).slice(this.#choisie.nom.length));
  }

  #taper(touche: KeyboardEvent): void {
    if (touche.ctrlKey || touche.metaKey || touche.altKey) return;
    if (estFleche(touche.key)) this.#avancer(touche.key);
    else if (touche.key === "Enter" && this.#choisie) this.#ouvrir(this.#choisie);
    else if (touche.key === "Escape") this.#quitter();
    else if (touche.key === "+" || touche.key === "-") this.#compter(touche.key === "+" ? 1 : -1);
    else return;
    touche.preventDefault();
  }

  /** La page peut faire d'Entrée, de + et de − autre chose que la carte. */
  #demander(nom: string, detail: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(nom, { bubbles: true, cancelable: true, detail }));
  }

  #ouvrir(commune: Commune): void {
    if (this.#demander("commune-ouverte", commune.code)) location.assign(`/communes/${commune.code}`);
  }

  #compter(sens: 1 | -1): void {
    if (!this.#demander("plus-ou-moins", { code: this.#choisie?.code, sens })) return;
    if (sens > 0) this.#carte!.zoomIn(this.#mouvement());
    else this.#carte!.zoomOut(this.#mouvement());
  }

  #avancer(touche: string): void {
    const { lng, lat } = this.#carte!.getCenter();
    const suivante = this.#choisie
      ? voisineVers(this.#territoires!, this.#choisie, touche)
      : plusProche(this.#territoires!, [lng, lat]);
    if (suivante) {
      this.#choisir(suivante);
      this.#montrerBulle(suivante);
    } else {
      this.#partie("fiche").textContent = `${this.#phrase(this.#choisie!)}. Pas de commune voisine de ce côté.`;
    }
  }

  #quitter(): void {
    this.#montrerBulle(undefined);
    document.querySelector<HTMLElement>('.atlas-source a[href="#tableau"]')?.focus();
  }

  #nommer(): void {
    const [carte, communes] = [this.#carte!, this.#territoires!.communes];
    const cadre = carte.getBounds();
    const tous = carte.getZoom() >= ZOOM_DE_TOUS_LES_NOMS;
    const candidates = communes
      .filter(({ habitants, centre }) => (tous || habitants !== undefined) && cadre.contains(centre))
      .sort((a, b) => (b.habitants ?? 0) - (a.habitants ?? 0));
    this.#noms = placer(carte, candidates);
    ecrire(this.#partie("villes"), this.#noms);
  }

  #direVue(): void {
    const { lng, lat } = this.#carte!.getCenter();
    const detail = `${this.#carte!.getZoom().toFixed(2)}/${lat.toFixed(4)}/${lng.toFixed(4)}`;
    this.dispatchEvent(new CustomEvent("vue-changee", { bubbles: true, detail }));
  }
}

// Noms des villes, écrits en HTML au-dessus de la carte : la plus peuplée d'abord, jamais l'un sur l'autre.
import type { Map as Carte } from "maplibre-gl";
import type { Commune } from "./territoires";

export interface Nom {
  texte: string;
  x: number;
  y: number;
}

const LARGEUR_CARACTERE = 7.2;
const HAUTEUR = 20;
const MARGE = 6;

export function placer(carte: Carte, villes: Commune[]): Nom[] {
  const { clientWidth: largeur, clientHeight: hauteur } = carte.getContainer();
  const possibles = Math.round(largeur / 45) + Math.round((carte.getZoom() - 6) * 12);
  const noms: Nom[] = [];
  for (const { nom, centre } of villes) {
    if (noms.length >= possibles) break;
    const { x, y } = carte.project(centre);
    const demi = (nom.length * LARGEUR_CARACTERE) / 2;
    const dedans = x > demi + MARGE && x < largeur - demi - MARGE && y > HAUTEUR && y < hauteur - HAUTEUR;
    const libre = noms.every(
      (autre) =>
        Math.abs(autre.x - x) > demi + (autre.texte.length * LARGEUR_CARACTERE) / 2 + MARGE ||
        Math.abs(autre.y - y) > HAUTEUR,
    );
    if (dedans && libre) noms.push({ texte: nom, x, y });
  }
  return noms;
}

export function ecrire(couche: HTMLElement, noms: Nom[]): void {
  while (couche.children.length < noms.length) couche.append(document.createElement("span"));
  [...couche.children].forEach((element, rang) => {
    const nom = noms[rang];
    const span = element as HTMLElement;
    span.hidden = nom === undefined;
    if (nom === undefined) return;
    span.textContent = nom.texte;
    span.style.translate = `calc(${nom.x}px - 50%) calc(${nom.y}px - 50%)`;
  });
}

// La vue de la carte en PNG : la toile, les noms, le titre, la légende et l'attribution.
import type { Nom } from "./villes";
import { couleur } from "./couleurs";

interface Ligne {
  temoin: string;
  libelle: string;
}

export interface Vue {
  toile: HTMLCanvasElement;
  titre: string;
  source: string;
  legende: Ligne[];
  noms: Nom[];
}

const ENTETE = 48;
const LIGNE = 24;
const MARGE = 16;

export async function composer(vue: Vue): Promise<Blob> {
  const facteur = vue.toile.width / vue.toile.clientWidth;
  const [largeur, hauteur] = [vue.toile.clientWidth, vue.toile.clientHeight];
  const pied = MARGE * 2 + LIGNE * (Math.ceil(vue.legende.length / 2) + 1);
  const image = document.createElement("canvas");
  image.width = largeur * facteur;
  image.height = (hauteur + ENTETE + pied) * facteur;
  const dessin = image.getContext("2d")!;
  dessin.scale(facteur, facteur);
  dessin.fillStyle = couleur("papier");
  dessin.fillRect(0, 0, largeur, hauteur + ENTETE + pied);
  dessin.drawImage(vue.toile, 0, ENTETE, largeur, hauteur);
  dessin.fillStyle = couleur("encre");
  dessin.font = `600 18px ${police()}`;
  dessin.fillText(vue.titre, MARGE, 30, largeur - 2 * MARGE);
  nommer(dessin, vue.noms);
  legender(dessin, vue, { largeur, haut: hauteur + ENTETE + MARGE });
  return new Promise((resolve, reject) =>
    image.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("L’image n’a pas pu être écrite.")))),
  );
}

const police = (): string => getComputedStyle(document.body).fontFamily;

function nommer(dessin: CanvasRenderingContext2D, noms: Nom[]): void {
  dessin.font = `600 13px ${police()}`;
  dessin.textAlign = "center";
  dessin.lineWidth = 3;
  dessin.strokeStyle = couleur("carte-halo");
  for (const { texte, x, y } of noms) {
    dessin.strokeText(texte, x, y + ENTETE + 4);
    dessin.fillText(texte, x, y + ENTETE + 4);
  }
  dessin.textAlign = "start";
}

function legender(dessin: CanvasRenderingContext2D, vue: Vue, place: { largeur: number; haut: number }): void {
  dessin.font = `14px ${police()}`;
  vue.legende.forEach(({ temoin, libelle }, rang) => {
    const x = MARGE + (rang % 2) * (place.largeur / 2);
    const y = place.haut + Math.floor(rang / 2) * LIGNE;
    dessin.fillStyle = temoin;
    dessin.fillRect(x, y, 16, 16);
    dessin.lineWidth = 1;
    dessin.strokeStyle = couleur("sourdine");
    dessin.strokeRect(x, y, 16, 16);
    dessin.fillStyle = couleur("encre");
    dessin.fillText(libelle, x + 24, y + 13);
  });
  dessin.font = `12px ${police()}`;
  dessin.fillStyle = couleur("sourdine");
  dessin.fillText(vue.source, MARGE, place.haut + Math.ceil(vue.legende.length / 2) * LIGNE + 16, place.largeur - 2 * MARGE);
}

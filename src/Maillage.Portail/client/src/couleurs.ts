// Couleurs et motifs, lus dans la feuille de style pour que la carte, la légende et le tableau ne fassent qu'un.
export const TEINTES = [
  "zip", "zac", "zar", "hors_zonage", "inconnu",
  "q1", "q2", "q3", "q4", "q5",
  "d1", "d2", "d3", "d4", "d5",
] as const;

export const MOTIFS = ["inconnu", "presume", "points"] as const;

export type Motif = (typeof MOTIFS)[number];

const COTE = 16;

export function couleur(nom: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${nom}`).trim();
}

/** Ce qu'une commune montre : son état s'il a changé depuis que ses contours sont posés, sinon ce qu'ils portent. */
export const etatOuPropriete = (nom: string): never =>
  ["coalesce", ["feature-state", nom], ["get", nom], -1] as never;

/** Couleur d'une commune selon le rang de sa teinte : la changer par son état ne redécoupe pas la carte. */
export function couleurDesCommunes(): unknown {
  return [
    "match",
    ["number", etatOuPropriete("teinte"), -1],
    ...TEINTES.flatMap((teinte, rang) => [rang, couleur(`carte-${teinte}`)]),
    couleur("carte-fond"),
  ];
}

export function imageDuMotif(motif: Motif): ImageData {
  const toile = new OffscreenCanvas(COTE, COTE);
  const trait = toile.getContext("2d")!;
  trait.strokeStyle = trait.fillStyle = couleur(`carte-motif-${motif}`);
  trait.lineWidth = 2;
  if (motif === "points") {
    trait.beginPath();
    trait.arc(COTE / 2, COTE / 2, 1.6, 0, 2 * Math.PI);
    trait.fill();
  } else {
    for (const decalage of [-COTE, 0, COTE]) {
      trait.beginPath();
      trait.moveTo(decalage - 2, motif === "inconnu" ? COTE + 2 : -2);
      trait.lineTo(decalage + COTE + 2, motif === "inconnu" ? -2 : COTE + 2);
      trait.stroke();
    }
  }
  return trait.getImageData(0, 0, COTE, COTE);
}

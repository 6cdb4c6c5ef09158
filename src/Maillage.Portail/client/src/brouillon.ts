// Un brouillon de zonage : une lettre par territoire, ses justifications, ses plafonds. Il vit dans ce navigateur.
export const NON_CLASSE = ".";

export interface Territoires {
  maille: string;
  codes: string[];
  noms: string[];
  communes: string[];
  territoires: number[];
}

export interface Classe {
  lettre: string;
  code: string;
  sigle: string;
}

export interface Brouillon {
  lettres: string;
  justifications: Record<string, string>;
}

interface Garde {
  classes: Record<string, string>;
  justifications: Record<string, string>;
  plafonds: Record<string, string>;
}

const cle = (maille: string): string => `maillage.zonage.${maille}`;

export const vide = (territoires: Territoires): Brouillon => ({
  lettres: NON_CLASSE.repeat(territoires.codes.length),
  justifications: {},
});

/** Les classes sont gardées par code : une autre géographie n'en déplace aucune. */
export function garder(territoires: Territoires, brouillon: Brouillon, plafonds: Record<string, string>): void {
  const classes: Record<string, string> = {};
  territoires.codes.forEach((code, rang) => {
    if (brouillon.lettres[rang] !== NON_CLASSE) classes[code] = brouillon.lettres[rang]!;
  });
  const garde: Garde = { classes, justifications: brouillon.justifications, plafonds };
  try {
    localStorage.setItem(cle(territoires.maille), JSON.stringify(garde));
  } catch {
    // Un navigateur qui refuse de garder laisse dessiner et télécharger.
  }
}

export function reprendre(territoires: Territoires, permises: Set<string>): { brouillon: Brouillon; plafonds: Record<string, string> } | null {
  let garde: Garde;
  try {
    const ecrit = localStorage.getItem(cle(territoires.maille));
    if (!ecrit) return null;
    garde = JSON.parse(ecrit) as Garde;
  } catch {
    return null;
  }
  const lettres = territoires.codes.map((code) => (permises.has(garde.classes[code] ?? "") ? garde.classes[code]! : NON_CLASSE)).join("");
  return { brouillon: { lettres, justifications: garde.justifications }, plafonds: garde.plafonds };
}

/** Le texte que le serveur écrit et relit : territoire;classe;justification. */
export function lireTexte(texte: string, territoires: Territoires, classes: Classe[]): Brouillon {
  const brouillon = vide(territoires);
  const lettres = [...brouillon.lettres];
  const rangs = new Map(territoires.codes.map((code, rang) => [code, rang]));
  for (const ligne of texte.split("\n").slice(1)) {
    const [code = "", classe = "", ...justification] = ligne.split(";");
    const rang = rangs.get(code);
    const connue = classes.find((une) => une.code === classe);
    if (rang === undefined || !connue) continue;
    lettres[rang] = connue.lettre;
    const motif = justification.join(",").trim();
    if (motif) brouillon.justifications[code] = motif;
  }
  return { ...brouillon, lettres: lettres.join("") };
}

export function ecrireTexte({ lettres, justifications }: Brouillon, territoires: Territoires, classes: Classe[]): string {
  const lignes = territoires.codes.map((code, rang) => {
    const classe = classes.find(({ lettre }) => lettre === lettres[rang])?.code ?? "";
    return `${code};${classe};${classe ? (justifications[code] ?? "") : ""}`;
  });
  return `territoire;classe;justification\n${lignes.join("\n")}\n`;
}

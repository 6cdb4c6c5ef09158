// Un brouillon de zonage : une lettre par territoire, ses justifications, ses plafonds. Il vit dans ce navigateur.
export const NON_CLASSE = ".";

export interface Territoires {
  maille: string;
  millesime: number;
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

interface Quartiers {
  population: number;
  classe: string;
}

export interface Brouillon {
  lettres: string;
  justifications: Record<string, string>;
  quartiers: Record<string, Quartiers>;
}

/** Ce que les champs de la page disent du brouillon entier. */
export interface Entete {
  nom: string;
  methode: string;
  plafonds: { zip: number | null; zac: number | null; source: string | null };
}

interface Decision {
  classe: string;
  justification?: string;
  quartiers?: Quartiers;
}

/** Le brouillon comme le serveur l'écrit et le relit, consultation comprise. */
export interface Ecrit extends Entete {
  maille: string;
  millesime: number;
  decisions: Record<string, Decision>;
  consultation: unknown;
}

const cle = (maille: string): string => `maillage.zonage.${maille}`;

export const vide = (territoires: Territoires): Brouillon => ({
  lettres: NON_CLASSE.repeat(territoires.codes.length),
  justifications: {},
  quartiers: {},
});

/** Les classes sont gardées par code : une autre géographie n'en déplace aucune. */
export function ecrire(brouillon: Brouillon, territoires: Territoires, classes: Classe[], reste: Entete & { consultation: unknown }): Ecrit {
  const codes = new Map(classes.map(({ lettre, code }) => [lettre, code]));
  const decisions: Record<string, Decision> = {};
  territoires.codes.forEach((territoire, rang) => {
    const classe = codes.get(brouillon.lettres[rang]!);
    if (!classe) return;
    const [justification, quartiers] = [brouillon.justifications[territoire], brouillon.quartiers[territoire]];
    decisions[territoire] = { classe, ...(justification ? { justification } : {}), ...(quartiers ? { quartiers } : {}) };
  });
  const { nom, methode, plafonds, consultation } = reste;
  return { nom, methode, maille: territoires.maille, millesime: territoires.millesime, plafonds, decisions, consultation };
}

export function lire({ decisions }: Ecrit, territoires: Territoires, classes: Classe[]): Brouillon {
  const lettres = new Map(classes.map(({ lettre, code }) => [code, lettre]));
  const brouillon = vide(territoires);
  brouillon.lettres = territoires.codes.map((code) => lettres.get(decisions[code]?.classe ?? "") ?? NON_CLASSE).join("");
  for (const [code, { justification, quartiers }] of Object.entries(decisions)) {
    if (justification) brouillon.justifications[code] = justification;
    if (quartiers && lettres.has(quartiers.classe)) brouillon.quartiers[code] = quartiers;
  }
  return brouillon;
}

export function garder(ecrit: Ecrit): void {
  try {
    localStorage.setItem(cle(ecrit.maille), JSON.stringify(ecrit));
  } catch {
    // Un navigateur qui refuse de garder laisse dessiner et télécharger.
  }
}

export function garde(maille: string): Ecrit | null {
  try {
    const ecrit = JSON.parse(localStorage.getItem(cle(maille)) ?? "null") as Ecrit | null;
    return ecrit?.decisions ? ecrit : null;
  } catch {
    return null;
  }
}

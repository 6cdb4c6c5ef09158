// La topologie : des arcs partagés, d'où viennent les contours, les voisines et les limites.
export type Point = [number, number];

interface Geometrie {
  type: "Polygon" | "MultiPolygon" | null;
  id: string;
  arcs?: number[][] | number[][][];
  properties: { nom: string; epci?: number; habitants?: number };
}

export interface Topologie {
  transform: { scale: Point; translate: Point };
  arcs: Point[][];
  objects: { communes: { geometries: Geometrie[] } };
}

export interface Commune {
  rang: number;
  code: string;
  nom: string;
  departement: string;
  epci: number | undefined;
  habitants: number | undefined;
  centre: Point;
  polygones: Point[][][];
}

export interface Territoires {
  communes: Commune[];
  parCode: Map<string, Commune>;
  voisines: Set<number>[];
  departements: Point[][];
  epci: Point[][];
}

const AUCUNE = -1;

export function lire(topologie: Topologie): Territoires {
  const arcs = decoder(topologie);
  const bords = new Int32Array(arcs.length * 2).fill(AUCUNE);
  const communes: Commune[] = [];
  for (const geometrie of topologie.objects.communes.geometries) {
    const polygones = (geometrie.type === "Polygon" ? [geometrie.arcs] : (geometrie.arcs ?? [])) as number[][][];
    const rang = communes.length;
    for (const reference of polygones.flat(2)) {
      bords[reference >= 0 ? reference * 2 : ~reference * 2 + 1] = rang;
    }
    const dessines = polygones.map((anneaux) => anneaux.map((references) => anneau(references, arcs)));
    communes.push({
      rang,
      code: geometrie.id,
      nom: geometrie.properties.nom,
      departement: geometrie.id.slice(0, 2),
      epci: geometrie.properties.epci,
      habitants: geometrie.properties.habitants,
      centre: centre(dessines),
      polygones: dessines,
    });
  }
  return {
    communes,
    parCode: new Map(communes.map((commune) => [commune.code, commune])),
    voisines: voisinages(communes.length, bords),
    departements: limites(arcs, bords, (rang) => communes[rang]?.departement),
    epci: limites(arcs, bords, (rang) => communes[rang]?.epci),
  };
}

function decoder({ transform: { scale, translate }, arcs }: Topologie): Point[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function anneau(references: number[], arcs: Point[][]): Point[] {
  const points: Point[] = [];
  for (const reference of references) {
    const arc = reference >= 0 ? arcs[reference]! : arcs[~reference]!.toReversed();
    points.push(...(points.length > 0 ? arc.slice(1) : arc));
  }
  return points;
}

/** Centre de gravité du plus grand morceau. */
function centre(polygones: Point[][][]): Point {
  let meilleur: { aire: number; lieu: Point } = { aire: 0, lieu: [0, 0] };
  for (const [exterieur] of polygones) {
    let [aire, x, y] = [0, 0, 0];
    const origine = exterieur![0]!;
    for (let rang = 1; rang < exterieur!.length; rang++) {
      const [ax, ay] = [exterieur![rang - 1]![0] - origine[0], exterieur![rang - 1]![1] - origine[1]];
      const [bx, by] = [exterieur![rang]![0] - origine[0], exterieur![rang]![1] - origine[1]];
      const produit = ax * by - bx * ay;
      aire += produit;
      x += (ax + bx) * produit;
      y += (ay + by) * produit;
    }
    if (Math.abs(aire) > meilleur.aire) {
      meilleur = { aire: Math.abs(aire), lieu: [origine[0] + x / (3 * aire), origine[1] + y / (3 * aire)] };
    }
  }
  return meilleur.lieu;
}

function voisinages(nombre: number, bords: Int32Array): Set<number>[] {
  const voisines = Array.from({ length: nombre }, () => new Set<number>());
  for (let arc = 0; arc < bords.length; arc += 2) {
    const [gauche, droite] = [bords[arc]!, bords[arc + 1]!];
    if (gauche !== AUCUNE && droite !== AUCUNE) {
      voisines[gauche]!.add(droite);
      voisines[droite]!.add(gauche);
    }
  }
  return voisines;
}

function limites(arcs: Point[][], bords: Int32Array, groupe: (rang: number) => unknown): Point[][] {
  return arcs.filter((_, rang) => {
    const [gauche, droite] = [bords[rang * 2]!, bords[rang * 2 + 1]!];
    return gauche === AUCUNE || droite === AUCUNE || groupe(gauche) !== groupe(droite);
  });
}

const DIRECTIONS: Record<string, Point> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export const estFleche = (touche: string): boolean => touche in DIRECTIONS;

/** La voisine la plus proche dans la direction d'une flèche ; rien quand il n'y en a pas de ce côté. */
export function voisineVers(territoires: Territoires, depuis: Commune, touche: string): Commune | undefined {
  const [versX, versY] = DIRECTIONS[touche]!;
  const largeur = Math.cos((depuis.centre[1] * Math.PI) / 180);
  let [meilleure, moindre]: [Commune | undefined, number] = [undefined, Infinity];
  for (const rang of territoires.voisines[depuis.rang]!) {
    const voisine = territoires.communes[rang]!;
    const [x, y] = [(voisine.centre[0] - depuis.centre[0]) * largeur, voisine.centre[1] - depuis.centre[1]];
    const distance = Math.hypot(x, y);
    const alignement = (x * versX + y * versY) / distance;
    const cout = distance / alignement ** 2;
    if (alignement > 0.3 && cout < moindre) {
      [meilleure, moindre] = [voisine, cout];
    }
  }
  return meilleure;
}

export function plusProche(territoires: Territoires, lieu: Point): Commune | undefined {
  const largeur = Math.cos((lieu[1] * Math.PI) / 180);
  return territoires.communes.reduce<[Commune | undefined, number]>(
    (meilleure, commune) => {
      const distance = Math.hypot((commune.centre[0] - lieu[0]) * largeur, commune.centre[1] - lieu[1]);
      return distance < meilleure[1] ? [commune, distance] : meilleure;
    },
    [undefined, Infinity],
  )[0];
}

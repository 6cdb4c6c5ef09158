// Sources et calques de la carte : tout vient de nos contours, rien d'un autre serveur.
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { couleur, couleurDesCommunes, etatOuPropriete, MOTIFS } from "./couleurs";
import type { Commune, Point, Territoires } from "./territoires";

type Donnees = GeoJSON.FeatureCollection | GeoJSON.Feature;

export const VIDE: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

export const entite = (commune: Commune): GeoJSON.Feature => ({
  type: "Feature",
  id: commune.rang,
  properties: {},
  geometry: { type: "MultiPolygon", coordinates: commune.polygones },
});

/** Rangs de la couleur et du motif d'une commune. */
export interface Apparence {
  teinte: number;
  motif: number;
}

const contours = (communes: Commune[], apparences: Apparence[]): GeoJSON.FeatureCollection => ({
  type: "FeatureCollection",
  features: communes.map((commune) => ({ ...entite(commune), properties: { ...apparences[commune.rang] } })),
});

export const limites = (coordinates: Point[][]): GeoJSON.Feature => ({
  type: "Feature",
  properties: {},
  geometry: { type: "MultiLineString", coordinates },
});

/** Une seule commune, dessinée d'avance : la carte graphique prépare ses programmes pendant que les autres sont découpées. */
export const AMORCES = ["amorce-communes", ...MOTIFS.map((motif) => `amorce-motif-${motif}`)];

const source = (data: Donnees) => ({ type: "geojson" as const, data, maxzoom: 10, buffer: 8, tolerance: 0.5 });

export function style(territoires: Territoires, apparences: Apparence[]): StyleSpecification {
  return {
    version: 8,
    sources: {
      amorce: source(contours(territoires.communes.slice(0, 1), apparences)),
      communes: source(contours(territoires.communes, apparences)),
      departements: source(limites(territoires.departements)),
      epci: source(VIDE),
      quartiers: source(VIDE),
      survolee: source(VIDE),
      choisie: source(VIDE),
    },
    layers: [fond(), ...communes("amorce", "amorce-"), ...communes("communes"), ...dessus()],
  };
}

const fond = (): LayerSpecification => ({
  id: "fond",
  type: "background",
  paint: { "background-color": couleur("carte-fond") },
});

/** Les communes, puis leurs motifs. */
function communes(source: string, prefixe = ""): LayerSpecification[] {
  return [
    {
      id: `${prefixe}communes`,
      type: "fill",
      source,
      paint: { "fill-color": couleurDesCommunes() as never, "fill-outline-color": couleur("carte-lisere") },
    },
    ...MOTIFS.map(
      (motif, rang): LayerSpecification => ({
        id: `${prefixe}motif-${motif}`,
        type: "fill",
        source,
        paint: {
          "fill-pattern": `motif-${motif}`,
          "fill-antialias": false,
          "fill-opacity": ["case", ["==", etatOuPropriete("motif"), rang], 1, 0],
        },
      }),
    ),
  ];
}

function dessus(): LayerSpecification[] {
  return [
    { id: "quartiers", type: "fill", source: "quartiers", paint: { "fill-color": couleur("carte-quartier"), "fill-outline-color": couleur("encre") } },
    trait("epci", "carte-trait-fin", ["interpolate", ["linear"], ["zoom"], 6, 0.4, 10, 1.2]),
    trait("departements", "encre", ["interpolate", ["linear"], ["zoom"], 6, 1.1, 10, 2.2]),
    trait("survolee", "encre", 2),
    trait("choisie", "encre", 4),
  ];
}

function trait(nom: string, teinte: string, epaisseur: unknown): LayerSpecification {
  return {
    id: nom,
    type: "line",
    source: nom,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": couleur(teinte), "line-width": epaisseur as never },
  };
}

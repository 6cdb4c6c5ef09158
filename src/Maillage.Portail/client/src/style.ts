// Sources et calques de la carte : tout vient de nos contours, rien d'un autre serveur.
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { couleur, couleurDesCommunes, MOTIFS } from "./couleurs";
import type { Commune, Point, Territoires } from "./territoires";

type Donnees = GeoJSON.FeatureCollection | GeoJSON.Feature;

export const VIDE: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

export const entite = (commune: Commune): GeoJSON.Feature => ({
  type: "Feature",
  id: commune.rang,
  properties: {},
  geometry: { type: "MultiPolygon", coordinates: commune.polygones },
});

const lignes = (coordinates: Point[][]): GeoJSON.Feature => ({
  type: "Feature",
  properties: {},
  geometry: { type: "MultiLineString", coordinates },
});

const source = (data: Donnees) => ({ type: "geojson" as const, data, maxzoom: 10, buffer: 8, tolerance: 0.5 });

export function style(territoires: Territoires): StyleSpecification {
  return {
    version: 8,
    sources: {
      communes: source({ type: "FeatureCollection", features: territoires.communes.map(entite) }),
      departements: source(lignes(territoires.departements)),
      epci: source(lignes(territoires.epci)),
      quartiers: source(VIDE),
      survolee: source(VIDE),
      choisie: source(VIDE),
    },
    layers: calques(),
  };
}

function calques(): LayerSpecification[] {
  return [
    { id: "fond", type: "background", paint: { "background-color": couleur("carte-fond") } },
    {
      id: "communes",
      type: "fill",
      source: "communes",
      paint: { "fill-color": couleurDesCommunes() as never, "fill-outline-color": couleur("carte-lisere") },
    },
    ...MOTIFS.map(
      (motif, rang): LayerSpecification => ({
        id: `motif-${motif}`,
        type: "fill",
        source: "communes",
        paint: {
          "fill-pattern": `motif-${motif}`,
          "fill-antialias": false,
          "fill-opacity": ["case", ["==", ["feature-state", "motif"], rang], 1, 0],
        },
      }),
    ),
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

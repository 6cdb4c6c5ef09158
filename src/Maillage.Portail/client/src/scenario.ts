// Un scénario tel que l'adresse l'écrit : « arrivee:34015:1 ».
const CLES: Record<string, string[]> = {
  arrivee: ["commune", "etp"],
  depart: ["commune", "etp"],
  retraite: ["commune", "etp"],
  ouverture_equipe: ["commune", "etp"],
  temps_de_travail: ["commune", "jours_avant", "jours_apres"],
  route: ["origine", "destination", "minutes"],
  population: ["commune", "habitants"],
  vieillissement: ["commune", "pourcent"],
  saison: ["commune", "habitants", "mois"],
};

const LIEUX = ["commune", "origine", "destination"];

const nombre = (texte: string): number => Number(texte.replace(",", "."));

const valeur = (cle: string, texte: string): unknown =>
  LIEUX.includes(cle) ? texte : cle === "mois" ? texte.split(/[ +,]/).map(nombre) : nombre(texte);

/** La modification comme l'API la lit. */
export function enObjet(ecrite: string): Record<string, unknown> {
  const [type, ...valeurs] = ecrite.split(":");
  return { type, ...Object.fromEntries((CLES[type!] ?? []).map((cle, rang) => [cle, valeur(cle, valeurs[rang] ?? "")])) };
}

/** Les médecins d'une commune restent une seule modification, quel que soit le nombre de clics. */
export function ajouter(ecrites: string[], commune: string, etp: number): string[] {
  const reste: string[] = [];
  let [net, place] = [etp, -1];
  for (const ecrite of ecrites) {
    const [type, lieu, effectif] = ecrite.split(":");
    if (lieu === commune && (type === "arrivee" || type === "depart")) {
      net += (type === "arrivee" ? 1 : -1) * nombre(effectif ?? "");
      if (place < 0) place = reste.length;
    } else reste.push(ecrite);
  }
  net = Math.round(net * 1e6) / 1e6;
  if (net !== 0) reste.splice(place < 0 ? reste.length : place, 0, `${net > 0 ? "arrivee" : "depart"}:${commune}:${Math.abs(net)}`);
  return reste;
}

// Les situations à comparer : chaque aide, de part et d'autre de ses conditions, de ses seuils et de ses dates.
// Le lieu et le profil sont écrits comme Maillage les lit ; `faits` les traduit pour Publicodes.
const ASSIGNAN = "34015"; // ZIP
const BEZIERS = "34032"; // ZAC

const medecin = { profession: "medecin", statut: "liberal", secteur: "1", contrats: [] };
const caim = {
  ...medecin,
  projet: "installation",
  jours_par_semaine: 3,
  exercice_coordonne: ["msp"],
  participe_pdsa: true,
  dans_qpv: false,
  hopital_proximite: false,
};
const coscom = {
  ...medecin,
  projet: "maintien",
  exercice_coordonne: ["cpts"],
  hopital_proximite: false,
  mois_accueil_stagiaire: 0,
};
const cstm = {
  ...medecin,
  projet: "vacations",
  jours_vacation_par_an: 10,
  honoraires_vacations_zip: 40000,
  commune_exercice_actuelle: BEZIERS,
};
const assistant = {
  ...medecin,
  projet: "embauche_assistant",
  quotite_assistant: 0.5,
  percentile_patientele: 80,
  exercice_coordonne: ["groupe"],
};

const variantes = (base, ...changements) => [base, ...changements.map((changement) => ({ ...base, ...changement }))];
const situer = (profils, dates, communes = [ASSIGNAN, BEZIERS]) =>
  profils.flatMap((profil) => dates.flatMap((date) => communes.map((commune) => ({ commune, date, profil }))));

export const situations = [
  ...situer(
    variantes(
      caim,
      { jours_par_semaine: 2 },
      { jours_par_semaine: 2.5 },
      { jours_par_semaine: 5 },
      { hopital_proximite: true },
      { participe_pdsa: false },
      { exercice_coordonne: ["aucun"] },
      { secteur: "2_optam" },
      { secteur: "2" },
      { statut: "salarie" },
    ),
    ["2023-03-01"],
  ),
  ...situer(
    variantes(
      coscom,
      { hopital_proximite: true },
      { mois_accueil_stagiaire: 6 },
      { exercice_coordonne: ["aucun"] },
      { secteur: "2_optam", hopital_proximite: true, mois_accueil_stagiaire: 3 },
    ),
    ["2022-05-07", "2025-10-31"],
  ),
  ...situer(
    variantes(
      cstm,
      { jours_vacation_par_an: 9 },
      { honoraires_vacations_zip: 250000 },
      { honoraires_vacations_zip: 12345.67 },
      { commune_exercice_actuelle: ASSIGNAN },
    ),
    ["2023-03-01"],
  ),
  ...situer(
    variantes(
      assistant,
      { percentile_patientele: 90 },
      { percentile_patientele: 95 },
      { quotite_assistant: 1 },
      { quotite_assistant: 0.33, percentile_patientele: 92 },
      { exercice_coordonne: ["aucun"] },
      { secteur: "2" },
    ),
    ["2023-04-30", "2023-05-01", "2024-06-22"],
  ),
];

const texte = (valeur) => `'${valeur ?? "aucun"}'`;
const ouiNon = (valeur) => (valeur ? "oui" : "non");
const jour = (iso) => iso.split("-").reverse().join("/");
const EQUIPES = ["groupe", "msp", "esp", "cpts"];

export function faits({ commune, date, profil }) {
  const equipes = profil.exercice_coordonne ?? [];
  return {
    signature: jour(date),
    zip: ouiNon(commune === ASSIGNAN),
    "zip actuelle": ouiNon(profil.commune_exercice_actuelle === ASSIGNAN),
    profession: texte(profil.profession),
    statut: texte(profil.statut),
    secteur: texte(profil.secteur),
    projet: texte(profil.projet),
    "jours par semaine": profil.jours_par_semaine ?? 0,
    équipe: ouiNon(equipes.some((equipe) => EQUIPES.includes(equipe))),
    "centre de santé": ouiNon(equipes.includes("cds")),
    gardes: ouiNon(profil.participe_pdsa),
    "hôpital de proximité": ouiNon(profil.hopital_proximite),
    "mois de stagiaire": profil.mois_accueil_stagiaire ?? 0,
    "jours de vacation": profil.jours_vacation_par_an ?? 0,
    "honoraires en zip": `${profil.honoraires_vacations_zip ?? 0} €`,
    quotité: profil.quotite_assistant ?? 0,
    percentile: profil.percentile_patientele ?? 0,
  };
}

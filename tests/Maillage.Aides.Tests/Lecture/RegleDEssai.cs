namespace Maillage.Aides.Tests.Lecture;

/// <summary>A correct rule file, to break in one place at a time.</summary>
internal static class RegleDEssai
{
    public const string Aide = """
        id: essai
        nom: Aide d'essai
        sigle: null
        resume: Une aide pour les essais.
        famille: installation
        financeur: Assurance maladie
        nature: droit_conventionnel
        beneficiaire: personne
        demarche: { autorite: CPAM, payeur: CPAM, contact: "3608", pieces: [{ libelle: Bail, a_confirmer: true }] }
        fiscalite: null
        reversement: null
        apres_fermeture: Les contrats en cours continuent.
        pas_avant: null
        sources:
          texte: { texte: Convention d'essai, url: null, lu_le: 2026-09-15, fiabilite: officielle }
          rumeur: { texte: Une rumeur, url: null, lu_le: 2026-09-15, fiabilite: a_verifier }
        non_cumul: []
        versions:
          - libelle: première
            signature: { du: 2020-01-01, au: 2021-12-31 }
            conditions:
              - { texte: Être médecin, si: { profession: [medecin] }, source: texte }
              - { texte: Exercer trois jours, si: { jours_par_semaine: { au_moins: 3 } }, source: texte }
            montant:
              mecanisme: forfait
              total: 1000
              nature: exact
              echeances: [{ part: 1, mois: 0, annee: 1, libelle: À la signature }]
            source_montant: texte
            engagements: [{ libelle: Rester, duree_mois: 12 }]
            a_verifier: []
            notes: []
          - libelle: seconde
            signature: { du: 2022-01-01, au: 2023-12-31 }
            conditions:
              - { texte: Être médecin, si: { profession: [medecin] }, source: texte }
            montant: { mecanisme: sans_montant, raison: Le montant n'est pas publié. }
            source_montant: texte
            engagements: [{ libelle: Rester, duree_de: mois_bourse, minimum_mois: 24 }]
            a_verifier: [Une fois dans la carrière]
            notes: []
        """;

    public static CatalogueLu Lire(string aide) => LectureCatalogue.Lire([new TexteRegle("essai", aide, null)]);
}

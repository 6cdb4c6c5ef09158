using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The commune somebody asks about: one of today's, in the region; else an error that says what to do.</summary>
internal static class CommuneDuProjet
{
    public static Commune? Lire(string saisie, ReferentielTerritorial referentiel, ICollection<ErreurSaisie> erreurs)
    {
        var message = referentiel.Repertoire.Resoudre(saisie) switch
        {
            ResolutionCommune.Actuelle { Commune: var trouvee }
                when referentiel.Communes.TryGetValue(trouvee.Code, out var commune) => (commune, ""),
            ResolutionCommune.Actuelle { Commune: var ailleurs } => (null, HorsRegion(ailleurs, referentiel)),
            ResolutionCommune.Fusionnee { Mouvement: var mouvement } => (
                null,
                Ancienne(mouvement, referentiel.Repertoire)
            ),
            _ => (
                (Commune?)null,
                $"Le code « {saisie} » n'est celui d'aucune commune. Cherchez la commune par son nom pour trouver son code."
            ),
        };
        if (message.Item1 is null)
        {
            erreurs.Add(new("commune", message.Item2));
        }
        return message.Item1;
    }

    /// <summary>Says what became of an old code and which to use instead.</summary>
    public static string Ancienne(Mouvement mouvement, RepertoireCommunes repertoire)
    {
        var successeurs = string.Join(
            " ou ",
            mouvement.Successeurs.Select(code => $"{code} ({repertoire.Trouver(code)?.Nom ?? "nom inconnu"})")
        );
        return $"{mouvement.Nom} ({mouvement.Ancien}) n'est plus une commune depuis le {Typographie.Jour(mouvement.DateEffet)}. Utilisez {successeurs}.";
    }

    private static string HorsRegion(NomCommune commune, ReferentielTerritorial referentiel)
    {
        var departement = referentiel.Departements.TryGetValue(commune.Departement, out var trouve)
            ? trouve.Nom
            : commune.Departement.ToString();
        return $"{commune.Nom} ({departement}) est hors de la région couverte par ces données. Adressez-vous à l'agence régionale de santé de sa région, ou choisissez une commune de la région.";
    }
}

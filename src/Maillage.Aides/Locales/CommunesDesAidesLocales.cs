using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Holds the communes of the local aids against those of the region.</summary>
public static class CommunesDesAidesLocales
{
    /// <summary>One error for each code that is not a present commune of the region; an old code names its successor.</summary>
    public static IEnumerable<ErreurRegle> Erreurs(RegistreAidesLocales registre, ReferentielTerritorial referentiel) =>
        from aide in registre.Aides
        from code in aide.Communes
        where !referentiel.Communes.ContainsKey(code)
        select new ErreurRegle(aide.Fichier, aide.Ligne, $"communes : {Message(code, referentiel)}");

    private static string Message(CodeCommune code, ReferentielTerritorial referentiel) =>
        referentiel.Repertoire.Resoudre(code.ToString()) switch
        {
            ResolutionCommune.Fusionnee { Mouvement: var mouvement } => CommuneDuProjet.Ancienne(
                mouvement,
                referentiel.Repertoire
            ),
            ResolutionCommune.Actuelle { Commune: var ailleurs } =>
                $"{ailleurs.Nom} ({code}) est hors de la région couverte par ces données. Retirez ce code.",
            _ => $"Le code « {code} » n'est celui d'aucune commune. Cherchez la commune par son nom.",
        };
}

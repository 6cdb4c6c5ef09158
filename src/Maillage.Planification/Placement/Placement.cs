namespace Maillage.Planification;

/// <summary>Places the next doctors of a region.</summary>
public static class Placement
{
    /// <summary>Whether the machine has the solver the exact search needs.</summary>
    public static bool SolveurPresent => SolveurCbc.Present(Cbc.Bibliotheque);

    /// <summary>
    /// The best places found. Without a time limit reached, the same problem gives the same answer; the search is exact when the solver is
    /// there and has time, and says so.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time limit is not above 0.</exception>
    public static ReponsePlacement Proposer(ProblemePlacement probleme, OptionsPlacement? options = null)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Limite, TimeSpan.Zero);
        var terrain = Reduction.De(probleme);
        var choix = ResolutionGloutonne.Resoudre(terrain);
        var possible = options.Exacte && SolveurCbc.Present(options.Solveur);
        if (possible)
        {
            choix = ResolutionExacte.Resoudre(terrain, choix, options.Limite);
        }
        return new RecitPlacement(probleme, terrain).Raconter(choix, Reserve(choix, options, possible));
    }

    private static string? Reserve(Choix choix, OptionsPlacement options, bool possible) =>
        choix.Methode switch
        {
            MethodePlacement.Exacte => null,
            MethodePlacement.Interrompue =>
                "La recherche exacte n'a pas abouti dans le temps donné : c'est la meilleure réponse trouvée, et la borne dit ce qu'aucune ne dépasse.",
            _ when options.Exacte && !possible =>
                $"Le solveur {options.Solveur} est introuvable : la réponse est approchée. Installez le paquet « coinor-libcbc3 » pour une réponse exacte.",
            _ => "La réponse est approchée : la borne dit ce qu'aucune ne dépasse.",
        };
}

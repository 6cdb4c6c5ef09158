using Maillage.Aides;

namespace Maillage.Portail.Simulations;

/// <summary>The same person in up to three communes.</summary>
public sealed record VueComparaison
{
    /// <summary>Communes compared with the first one.</summary>
    public const int Autres = 2;

    /// <summary>One simulation per commune, that of the profile first.</summary>
    public required IReadOnlyList<Simulation> Simulations { get; init; }

    /// <summary>Addresses from the first one.</summary>
    public required Parcours Parcours { get; init; }

    /// <summary>What was written for the others.</summary>
    public required IReadOnlyList<string> Saisies { get; init; }

    /// <summary>What cannot be compared, and why.</summary>
    public required IReadOnlyList<string> Messages { get; init; }

    /// <summary>The aids open that day, one row each: the aid in each commune.</summary>
    public IReadOnlyList<IReadOnlyList<ResultatAide>> Lignes =>
        [
            .. Simulations[0]
                .Aides.Select(
                    (_, rang) =>
                        (IReadOnlyList<ResultatAide>)[.. Simulations.Select(simulation => simulation.Aides[rang])]
                )
                .Where(ligne => ligne.Any(resultat => resultat.Statut != StatutAide.HorsPeriode))
                .OrderBy(ligne => ligne.Min(resultat => Rang(resultat.Statut))),
        ];

    /// <summary>Whether something was said of the place that holds for the first commune alone.</summary>
    public bool LieuDeclare => Simulations[0].Profil.Renseignees.Any(cle => cle.EstDuLieu);

    /// <summary>Address of the result in a commune of the comparison.</summary>
    public string Adresse(Simulation simulation) =>
        simulation == Simulations[0] ? Parcours.Resultat : Parcours.ResultatA(simulation.Commune.Code.ToString());

    private static int Rang(StatutAide statut) =>
        statut switch
        {
            StatutAide.Eligible => 0,
            StatutAide.Indetermine => 1,
            _ => 2,
        };
}

using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>What every measure says of a territory on a day, in the order of <see cref="MesuresCommunes"/>.</summary>
/// <param name="Constats">The measures, rounded as they are shown.</param>
/// <param name="Habitants">Inhabitants that rates are worked out on; null when unknown.</param>
internal sealed record ConstatsTerritoire(IReadOnlyList<Constat> Constats, long? Habitants)
{
    private const double Cent000 = 100_000;

    public static ConstatsTerritoire De(AgregatTerritorial agregat, DateOnly jour) =>
        new([.. MesuresCommunes.Toutes.Select(mesure => mesure.Mesurer(agregat, jour))], agregat.Habitants.Total);

    /// <summary>For a count worth setting against the inhabitants, how many for 100 000 of them, one decimal.</summary>
    public double? Taux(int rang)
    {
        var indicateur = MesuresCommunes.Toutes[rang].Indicateur;
        return
            Rubriques.SeRapporteAuxHabitants(indicateur.Famille)
            && indicateur.EstUnCompte
            && Constats[rang].Valeur is { } compte
            && Habitants is > 0 and { } habitants
            ? Math.Round(compte * Cent000 / habitants, 1, MidpointRounding.AwayFromZero)
            : null;
    }

    /// <summary>The measure as something to compare with.</summary>
    public Repere Repere(int rang) => new(Constats[rang].Valeur, true, []) { Pour100000 = Taux(rang) };
}

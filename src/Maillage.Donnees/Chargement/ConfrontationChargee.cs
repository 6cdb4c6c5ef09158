using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>The region as estimated beside what DREES published.</summary>
/// <param name="Communes">The communes, by code: the order of every comparison.</param>
/// <param name="Region">The region that was measured.</param>
/// <param name="Series">One comparison by year and age published, oldest first.</param>
/// <param name="Variantes">The same under other assumptions.</param>
public sealed record ConfrontationChargee(
    IReadOnlyList<Commune> Communes,
    RegionAcces Region,
    IReadOnlyList<SerieConfrontee> Series,
    IReadOnlyList<VarianteConfrontee> Variantes
);

/// <summary>A comparison with one published series.</summary>
/// <param name="Annee">Year of the doctors' activity.</param>
/// <param name="JusquA65Ans">Whether only doctors aged 65 or less were counted.</param>
/// <param name="Confrontation">The comparison.</param>
public sealed record SerieConfrontee(int Annee, bool JusquA65Ans, ConfrontationApl Confrontation)
{
    /// <summary>The series, in French.</summary>
    public string Nom =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"DREES {Annee}, {(JusquA65Ans ? "65 ans ou moins" : "tous âges")}"
        );
}

/// <summary>What another assumption would give.</summary>
/// <param name="Nom">The assumption, in French.</param>
/// <param name="Series">One comparison by year and age published, oldest first.</param>
public sealed record VarianteConfrontee(string Nom, IReadOnlyList<SerieConfrontee> Series);

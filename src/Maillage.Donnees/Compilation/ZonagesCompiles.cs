using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>The zonings made from the files at hand, each with the period it can support (see docs/methodes/donnees.md).</summary>
internal static class ZonagesCompiles
{
    public static readonly Zone[] ClassesMedecins = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage];

    public static CoucheZonage Medecins(IReadOnlyDictionary<CodeCommune, ZonageObserve> observes) =>
        new()
        {
            Id = "medecins-2022",
            Classes = ClassesMedecins,
            Validite = new Periode(new DateOnly(2022, 5, 7), new DateOnly(2025, 10, 31)),
            Source = Provenances.ZonageMedecins.Titre,
            Fiabilite = Fiabilite.Supposee,
            ParCommune = observes
                .Where(o => o.Value.Medecins is not null)
                .ToDictionary(o => o.Key, o => o.Value.Medecins),
        };

    /// <summary>Drawn from the medical zoning, for as long as it holds.</summary>
    public static CoucheZonage Limitrophe(CoucheZonage medecins, FondDeCarte fond) =>
        new()
        {
            Id = "limitrophe-2022",
            Classes = [Zone.Limitrophe10Km],
            Validite = medecins.Validite,
            Source = Provenances.Limitrophe.Titre,
            Fiabilite = Fiabilite.Derivee,
            ParCommune = CouronneLimitrophe.Calculer(fond, medecins.ParCommune),
        };

    public static CoucheZonage Zrr(IReadOnlyDictionary<CodeCommune, ZonageObserve> observes) =>
        new()
        {
            Id = "zrr-2023",
            Classes = [Zone.Zrr],
            Validite = new Periode(new DateOnly(2023, 1, 1), new DateOnly(2024, 6, 30)),
            Source = Provenances.Zrr.Titre,
            Fiabilite = Fiabilite.Supposee,
            ParCommune = observes
                .Where(o => o.Value.Zrr is not null)
                .ToDictionary(o => o.Key, o => o.Value.Zrr == true ? Zone.Zrr : (Zone?)null),
        };

    public static CoucheZonage Qpv(IReadOnlyList<Qpv> quartiers, IReadOnlySet<CodeCommune> region)
    {
        var communes = quartiers.SelectMany(quartier => quartier.Communes).ToHashSet();
        return new()
        {
            Id = "qpv-2015",
            Classes = [Zone.Qpv],
            Validite = new Periode(new DateOnly(2015, 1, 1), new DateOnly(2023, 12, 31)),
            Source = Provenances.Qpv.Titre,
            Fiabilite = Fiabilite.Officielle,
            ParCommune = region.ToDictionary(code => code, code => communes.Contains(code) ? Zone.Qpv : (Zone?)null),
        };
    }

    public static CoucheZonage Solidarite(IEnumerable<Epci> zones, IReadOnlySet<CodeCommune> region)
    {
        var communes = zones.SelectMany(epci => epci.Membres).ToHashSet();
        return new()
        {
            Id = "solidarite-2025",
            Classes = [Zone.Solidarite],
            Validite = new Periode(new DateOnly(2025, 6, 27), null),
            Source = Provenances.Solidarite.Titre,
            Fiabilite = Fiabilite.Administrative,
            ParCommune = region.ToDictionary(
                code => code,
                code => communes.Contains(code) ? Zone.Solidarite : (Zone?)null
            ),
        };
    }
}

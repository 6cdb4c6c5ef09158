using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Reference figures of one or two communes on one day, as a trace holds them: enough to answer its question again.</summary>
internal static class LieuRejoue
{
    /// <exception cref="FormatException">A code of the trace is not one.</exception>
    public static ReferentielTerritorial Ouvrir(LieuTrace lieu, DateOnly jour)
    {
        var commune = Commune(lieu.Commune);
        var noms = new[] { Nom(commune.Code, commune.Nom) }
            .Concat(lieu.ExerciceActuel is { } actuel ? [Nom(CodeCommune.Parse(actuel.Code), actuel.Nom)] : [])
            .DistinctBy(nom => nom.Code)
            .ToArray();
        return new ReferentielTerritorial
        {
            Millesime = new Millesime(lieu.Millesime),
            Region = lieu.Region,
            Repertoire = new RepertoireCommunes(noms, [], new HashSet<CodeDepartement>(), []),
            Communes = new Dictionary<CodeCommune, Commune> { [commune.Code] = commune },
            Epci = new Dictionary<Siren, Epci>(),
            Departements = new Dictionary<CodeDepartement, Departement>(),
            Zones = Zones(lieu, jour),
            Qpv = [],
            Apl = new Dictionary<CodeCommune, IReadOnlyList<AplPubliee>>(),
            Structures = new Dictionary<CodeCommune, IReadOnlyList<CompteStructures>>(),
            Voisines = new Dictionary<CodeCommune, IReadOnlyList<CodeCommune>>(),
        };
    }

    private static Commune Commune(CommuneTrace trace)
    {
        var code = CodeCommune.Parse(trace.Code);
        return new Commune
        {
            Code = code,
            Nom = trace.Nom,
            Departement = code.Departement,
            Epci = trace.Epci is { } epci ? Siren.Parse(epci) : null,
            Centre = new Position(trace.Latitude, trace.Longitude),
            SuperficieHectares = trace.SuperficieHectares,
            GrilleDensite = null,
            PopulationMunicipale = new Dictionary<int, int>(),
        };
    }

    private static NomCommune Nom(CodeCommune code, string nom) => new(code, nom, code.Departement, null);

    private static RegistreZones Zones(LieuTrace lieu, DateOnly jour)
    {
        var zones = lieu.Zones.Select(zone => (Commune: CodeCommune.Parse(lieu.Commune.Code), Zone: zone));
        var actuelles =
            lieu.ExerciceActuel is { } actuel && actuel.Code != lieu.Commune.Code
                ? actuel.Zones.Select(zone => (Commune: CodeCommune.Parse(actuel.Code), Zone: zone))
                : [];
        return new RegistreZones(
            zones
                .Concat(actuelles)
                .Where(constat => constat.Zone.Presumee != Ternaire.Inconnu.Code())
                .GroupBy(constat => (constat.Zone.Zone, Constatee: constat.Zone.Connue != Ternaire.Inconnu.Code()))
                .Select(groupe => Couche(groupe.Key.Zone, groupe.Key.Constatee, [.. groupe], jour)),
            new Dictionary<Zone, Periode>()
        );
    }

    // A presumed zone is that of a zoning which ended before the day.
    private static CoucheZonage Couche(
        string code,
        bool constatee,
        (CodeCommune Commune, ZoneTrace Zone)[] constats,
        DateOnly jour
    )
    {
        var zone = NomsDeZones.TryParse(code, out var lue)
            ? lue
            : throw new FormatException($"« {code} » n'est pas une zone.");
        return new CoucheZonage
        {
            Id = code,
            Classes = [zone],
            Validite = constatee ? new Periode(jour, jour) : new Periode(null, jour.AddDays(-1)),
            Source = constats.Select(constat => constat.Zone.Source).OfType<string>().FirstOrDefault(""),
            Fiabilite = Fiabilite.Derivee,
            ParCommune = constats.ToDictionary(
                constat => constat.Commune,
                constat => constat.Zone.Presumee == Ternaire.Oui.Code() ? zone : (Zone?)null
            ),
        };
    }
}

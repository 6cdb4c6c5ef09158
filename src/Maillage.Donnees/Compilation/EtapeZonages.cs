using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Compiles the zonings and the quartiers prioritaires.</summary>
internal static class EtapeZonages
{
    /// <summary>Folder of the raw data where the Atlasanté files are dropped.</summary>
    public const string DossierAtlasante = "atlasante";

    private const string DossierMedecins = "zonage-medecins-zrr";
    private const string DossierQpv = "qpv-occitanie-2021";

    public static IEnumerable<FichierCompile> Executer(
        ContexteCompilation contexte,
        IReadOnlyList<Epci> epci,
        FondDeCarte? fond
    )
    {
        var cheminMouvements = contexte.Chemin(ContexteCompilation.DossierCog, ImportMouvements.Fichier);
        var observes = ImportZonageMedecins.Lire(
            Path.Combine(contexte.DossierBrut, DossierMedecins),
            cheminMouvements,
            contexte
        );
        var quartiers = ImportQpv.Lire(Path.Combine(contexte.DossierBrut, DossierQpv), contexte);
        var saisie = Path.Combine(contexte.DossierSaisies, ZonesSolidarite.Fichier);
        var solidaires = ZonesSolidarite.Lire(saisie, epci, contexte);
        string[] brutsMedecins =
        [
            $"{DossierMedecins}/{ImportZonageMedecins.Fichier}",
            $"{DossierMedecins}/{ImportZonageMedecins.Export}",
        ];
        string[] brutsQpv = [$"{DossierQpv}/{ImportQpv.Fichier}", $"{DossierQpv}/{ImportQpv.Contours}"];
        var medecins = ZonagesCompiles.Medecins(observes);
        var couches = new List<CoucheSourcee>
        {
            new(medecins, Provenances.ZonageMedecins, brutsMedecins),
            new(ZonagesCompiles.Zrr(observes), Provenances.Zrr, brutsMedecins),
            new(ZonagesCompiles.Qpv(quartiers, contexte.Region), Provenances.Qpv, brutsQpv),
            new(
                ZonagesCompiles.Solidarite(epci.Where(e => solidaires.Contains(e.Siren)), contexte.Region),
                Provenances.Solidarite,
                []
            ),
        };
        if (fond is not null)
        {
            string[] bruts = [.. brutsMedecins, .. EtapeContours.Bruts(contexte)];
            couches.Add(new(ZonagesCompiles.Limitrophe(medecins, fond), Provenances.Limitrophe, bruts));
        }
        couches.AddRange(Atlasante(contexte));
        return [Qpv(quartiers, brutsQpv), Liste(couches), .. couches.Select(Table)];
    }

    private static IEnumerable<CoucheSourcee> Atlasante(ContexteCompilation contexte) =>
        from chemin in Depots.Fichiers(contexte.DossierBrut, DossierAtlasante, "*.csv")
        from couche in ImportAtlasante.Lire(chemin, contexte.Region, contexte.Rapport)
        let provenance = new Provenance(
            "ARS, Atlasanté",
            couche.Source,
            "Fichier déposé par l'exploitant",
            couche.Id,
            "Zonage public par arrêté"
        )
        select new CoucheSourcee(couche, provenance, [$"{DossierAtlasante}/{Path.GetFileName(chemin)}"]);

    private static FichierCompile Qpv(IReadOnlyList<Qpv> quartiers, string[] bruts)
    {
        var table = new TableCsv(CheminsTables.Qpv, "code", "nom", "communes", "population");
        foreach (var quartier in quartiers)
        {
            table.Ajouter(
                quartier.Code,
                quartier.Nom,
                string.Join('|', quartier.Communes),
                TableCsv.Texte(quartier.Population)
            );
        }
        return new(table, Provenances.Qpv, bruts)
        {
            Chiffres = new Dictionary<string, long>
            {
                ["quartiers"] = quartiers.Count,
                ["communes"] = quartiers.SelectMany(quartier => quartier.Communes).Distinct().Count(),
                ["habitants"] = quartiers.Sum(quartier => quartier.Population ?? 0),
            },
        };
    }

    private static FichierCompile Liste(IReadOnlyList<CoucheSourcee> couches)
    {
        var table = new TableCsv(CheminsTables.Couches, "id", "classes", "du", "au", "fiabilite", "titre");
        foreach (var (couche, _, _) in couches)
        {
            table.Ajouter(
                couche.Id,
                string.Join('|', couche.Classes.Select(zone => zone.Code())),
                TableCsv.Texte(couche.Validite.Du),
                TableCsv.Texte(couche.Validite.Au),
                NomsCompiles.Code(couche.Fiabilite),
                couche.Source
            );
        }
        return new(table, Provenances.Couches, [.. couches.SelectMany(couche => couche.Bruts).Distinct()]);
    }

    private static FichierCompile Table(CoucheSourcee source)
    {
        var table = new TableCsv(CheminsTables.Couche(source.Couche.Id), "commune", "zone");
        foreach (var (commune, zone) in source.Couche.ParCommune)
        {
            table.Ajouter(commune.ToString(), zone is { } connue ? connue.Code() : CoucheZonageCompilee.Aucune);
        }
        var chiffres = source.Couche.Classes.ToDictionary(
            zone => zone.Code(),
            zone => (long)source.Couche.ParCommune.Values.Count(classe => classe == zone)
        );
        return new(table, source.Provenance, source.Bruts) { Chiffres = chiffres };
    }

    private sealed record CoucheSourcee(CoucheZonage Couche, Provenance Provenance, string[] Bruts);
}

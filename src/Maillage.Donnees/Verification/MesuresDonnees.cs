using System.Globalization;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Counts and totals of loaded data, by name; those that contradictions and checks refer to.</summary>
internal static class MesuresDonnees
{
    private static readonly DateOnly JourZonage = new(2025, 5, 31);
    private static readonly DateOnly JourQpv = new(2023, 12, 31);
    private static readonly DateOnly JourSolidarite = new(2025, 6, 27);

    public static IReadOnlyDictionary<string, double> Calculer(DonneesMaillage donnees, FaitsPortraits? portraits)
    {
        var referentiel = donnees.Referentiel;
        var mesures = new Dictionary<string, double>
        {
            ["communes"] = referentiel.Communes.Count,
            ["departements"] = referentiel.Departements.Values.Count(d => d.Region == referentiel.Region),
            ["epci"] = referentiel.Epci.Count,
            ["qpv"] = referentiel.Qpv.Count,
            ["infirmiers"] = donnees.ZonageInfirmiers.Count,
            ["etablissements"] = referentiel.Structures.Values.Sum(comptes => comptes.Sum(compte => compte.Nombre)),
        };
        AjouterPopulations(mesures, referentiel);
        AjouterStructures(mesures, referentiel);
        AjouterZonage(mesures, referentiel);
        AjouterSolidarite(mesures, referentiel);
        AjouterFiches(mesures, portraits);
        return mesures;
    }

    /// <summary>The measure written for people: a share in per cent, a count with its thousands apart.</summary>
    public static string Ecrire(string mesure, double valeur)
    {
        var culture = CultureInfo.GetCultureInfo("fr-FR");
        return mesure.StartsWith("part_", StringComparison.Ordinal)
            ? (valeur * 100).ToString("0.0", culture) + " %"
            : valeur.ToString("#,##0", culture);
    }

    private static void AjouterFiches(Dictionary<string, double> mesures, FaitsPortraits? portraits)
    {
        foreach (var indicateur in portraits?.Tables.Indicateurs ?? [])
        {
            if (portraits!.Somme(indicateur.Id)?.Total is { } total)
            {
                mesures[$"fiches_{indicateur.Id}"] = total;
            }
        }
    }

    private static void AjouterPopulations(Dictionary<string, double> mesures, ReferentielTerritorial referentiel)
    {
        foreach (var annee in PopulationRegion.ParAnnee(referentiel.Communes.Values))
        {
            mesures[string.Create(CultureInfo.InvariantCulture, $"population_{annee.Annee}")] = annee.Habitants;
        }
    }

    private static void AjouterStructures(Dictionary<string, double> mesures, ReferentielTerritorial referentiel)
    {
        foreach (var compte in referentiel.Structures.Values.SelectMany(comptes => comptes))
        {
            var nom = $"structures_{compte.Categorie}";
            mesures[nom] = mesures.GetValueOrDefault(nom) + compte.Nombre;
        }
    }

    private static void AjouterZonage(Dictionary<string, double> mesures, ReferentielTerritorial referentiel)
    {
        var zip = Dans(referentiel, Zone.Zip, JourZonage, Ternaire.Oui);
        var zac = Dans(referentiel, Zone.Zac, JourZonage, Ternaire.Oui);
        mesures["zip"] = zip.Count;
        mesures["zac"] = zac.Count;
        mesures["zar"] = Dans(referentiel, Zone.Zar, JourZonage, Ternaire.Oui).Count;
        mesures["zonage_inconnu"] = Dans(referentiel, Zone.Zip, JourZonage, Ternaire.Inconnu).Count;
        mesures["communes_qpv"] = Dans(referentiel, Zone.Qpv, JourQpv, Ternaire.Oui).Count;
        mesures["part_communes_zip_zac"] = (double)(zip.Count + zac.Count) / referentiel.Communes.Count;
        mesures["part_population_zip_zac"] =
            Habitants([.. zip, .. zac], null) / Habitants(referentiel.Communes.Values, null);
    }

    private static void AjouterSolidarite(Dictionary<string, double> mesures, ReferentielTerritorial referentiel)
    {
        var communes = Dans(referentiel, Zone.Solidarite, JourSolidarite, Ternaire.Oui);
        var zones = communes.GroupBy(commune => commune.Epci).ToList();
        mesures["zones_solidarite"] = zones.Count;
        mesures["zones_solidarite_deux_departements"] = zones.Count(zone =>
            zone.Select(commune => commune.Departement).Distinct().Count() > 1
        );
        mesures["population_solidarite_2022"] = Habitants(communes, 2022);
    }

    private static List<Commune> Dans(ReferentielTerritorial referentiel, Zone zone, DateOnly jour, Ternaire etat) =>
        [.. referentiel.Communes.Values.Where(commune => referentiel.Zones.Zones(commune.Code, jour)[zone] == etat)];

    private static double Habitants(IEnumerable<Commune> communes, int? annee) =>
        communes.Sum(commune =>
            (double)(annee is { } a ? commune.PopulationMunicipale.GetValueOrDefault(a) : commune.Population ?? 0)
        );
}

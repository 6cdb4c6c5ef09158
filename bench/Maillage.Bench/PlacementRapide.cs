using System.Diagnostics;
using System.Globalization;
using Maillage.Accessibilite;
using Maillage.Donnees;
using Maillage.Planification;
using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>
/// Ten doctors placed in the region as shipped, towards each objective, greedily and exactly: anywhere, and where there is a health centre
/// or a health house. Elapsed time, then time of the processor, which other processes do not lengthen.
/// </summary>
internal static class PlacementRapide
{
    private static readonly string[] Equipes = ["124", "603"];

    public static IEnumerable<string> Mesurer(string racine)
    {
        var referentiel = ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!.Referentiel;
        var chargee = ChargementRegionAcces.Charger(
            Path.Combine(racine, "donnees"),
            Path.Combine(racine, "reglementation"),
            referentiel
        );
        var region = AccesRegion.Mesurer(chargee.Valeur!);
        yield return $"{region.Region.Communes.Count} communes, {region.Actuel.Poids.Couples} couples";
        yield return "communes permises | objectif | réponse | écoulé | processeur | total | borne";
        yield return "---|---|---|---|---|---|---";
        foreach (var permises in new[] { null, AvecEquipe(referentiel) })
        {
            foreach (var objectif in Enum.GetValues<Objectif>())
            {
                var demande = new DemandePlacement
                {
                    Nombre = 10,
                    Objectif = objectif,
                    Permises = permises,
                };
                _ = Chronometrer(region, demande, exacte: false);
                yield return Chronometrer(region, demande, exacte: false);
                yield return Chronometrer(region, demande, exacte: true);
            }
        }
    }

    private static List<CodeCommune> AvecEquipe(ReferentielTerritorial referentiel) =>
        [
            .. referentiel
                .Structures.Where(lieu => lieu.Value.Any(structure => Equipes.Contains(structure.Categorie)))
                .Select(lieu => lieu.Key)
                .Where(referentiel.Communes.ContainsKey),
        ];

    private static string Chronometrer(AccesRegion region, DemandePlacement demande, bool exacte)
    {
        using var processus = Process.GetCurrentProcess();
        var (debut, consomme) = (Stopwatch.GetTimestamp(), processus.TotalProcessorTime);
        var (probleme, _) = ProblemePlacement.Poser(region, demande);
        var reponse = Placement.Proposer(probleme!, new() { Exacte = exacte });
        processus.Refresh();
        var (ecoule, charge) = (Stopwatch.GetElapsedTime(debut), processus.TotalProcessorTime - consomme);
        return string.Create(
            CultureInfo.CurrentCulture,
            $"{demande.Permises?.Count ?? region.Region.Communes.Count} | {demande.Objectif} | {reponse.Methode} | {ecoule.TotalSeconds:0.00} s | {charge.TotalSeconds:0.00} s | {reponse.Total:0} | {reponse.Borne:0}"
        );
    }
}

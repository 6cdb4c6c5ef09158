using System.Diagnostics;
using System.Globalization;
using Maillage.Donnees;
using Maillage.Projections;

namespace Maillage.Bench;

/// <summary>
/// 10 000 draws of the general practitioners of the region to 2035, arrivals included, on every core and on one; then the time of the
/// processor, which other processes do not lengthen.
/// </summary>
internal static class ProjectionsRapide
{
    private const int Tours = 9;

    public static IEnumerable<string> Mesurer(string racine)
    {
        var monde = ChargementProjections
            .Charger(Path.Combine(racine, "donnees"), Path.Combine(racine, "reglementation"))
            .ValeurOuException();
        var demande = new DemandeProjection { Horizon = 2035, Scenario = monde.Scenario("rythme")! };
        string[] noms = ["région, 10 000 tirages", "région, un seul fil", "Lozère, 10 000 tirages"];
        DemandeProjection[] demandes =
        [
            demande,
            demande with
            {
                Fils = 1,
            },
            demande with
            {
                Departement = Territoires.CodeDepartement.Parse("48"),
            },
        ];
        foreach (var (nom, une) in noms.Zip(demandes))
        {
            yield return Mesure.Prendre(nom, [une], Tours, posee => _ = Projection.Jouer(monde, posee)).ToString();
            yield return Processeur(nom, monde, une);
        }
    }

    private static string Processeur(string nom, MondeProjections monde, DemandeProjection demande)
    {
        using var processus = Process.GetCurrentProcess();
        var consomme = processus.TotalProcessorTime;
        for (var tour = 0; tour < Tours; tour++)
        {
            _ = Projection.Jouer(monde, demande);
        }
        processus.Refresh();
        var millisecondes = (processus.TotalProcessorTime - consomme).TotalMilliseconds / Tours;
        return string.Create(
            CultureInfo.CurrentCulture,
            $"{nom}, temps de processeur | {Tours} | {millisecondes:0} ms | |"
        );
    }
}

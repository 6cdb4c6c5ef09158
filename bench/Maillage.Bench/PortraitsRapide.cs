using Maillage.Donnees;
using Maillage.Portraits;

namespace Maillage.Bench;

/// <summary>The portrait of every département and intercommunality shipped, drawn afresh, then written as rows.</summary>
internal static class PortraitsRapide
{
    private static readonly DateOnly Jour = new(2025, 5, 1);

    public static IEnumerable<string> Mesurer(string racine)
    {
        var dossier = Path.Combine(racine, "donnees");
        var donnees = ChargementDonnees.Charger(dossier).Valeur!;
        var faits = ChargementPortraits.Charger(dossier).Valeur!;
        var contradictions = VerificationDonnees.Decrire(dossier, donnees).Valeur!.Contradictions;
        var galerie = new GaleriePortraits(faits, contradictions, donnees.Referentiel, Jour);
        SujetPortrait[] departements = [.. faits.Departements.Select(code => galerie.Trouver(code.ToString())!)];
        SujetPortrait[] epci = [.. donnees.Referentiel.Epci.Keys.Select(siren => galerie.Trouver(siren.ToString())!)];
        yield return Mesure.Prendre("portrait d'un département", departements, 10, Composer).ToString();
        yield return Mesure.Prendre("portrait d'une intercommunalité", epci, 10, Composer).ToString();
        yield return Mesure
            .Prendre("portrait de la région", [galerie.Trouver(SujetPortrait.Region)!], 20, Composer)
            .ToString();

        yield return $"portrait d'un département, temps de processeur en moyenne | {departements.Length} | {Processeur(departements):0.000} ms | | ";

        // Other processes on the machine do not lengthen the time of the processor.
        double Processeur(SujetPortrait[] sujets)
        {
            const int Tours = 20;
            var avant = Environment.CpuUsage.TotalTime;
            for (var tour = 0; tour < Tours; tour++)
            {
                Array.ForEach(sujets, Composer);
            }
            return (Environment.CpuUsage.TotalTime - avant).TotalMilliseconds / (Tours * sujets.Length);
        }

        void Composer(SujetPortrait sujet) => CsvPortrait.Ecrire(TextWriter.Null, galerie.Composer(sujet));
    }
}

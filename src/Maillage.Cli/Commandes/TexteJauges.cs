using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary>Writes gauges for people.</summary>
internal static class TexteJauges
{
    public static void Ecrire(TextWriter sortie, Jauges jauges)
    {
        sortie.WriteLine(
            $"Méthode de {jauges.Methode.Id} ({Typographie.EnMots(jauges.Methode.Periode)}) : {jauges.Methode.Nom}."
        );
        sortie.WriteLine($"{Typographie.Nombre((decimal)jauges.Population, 0)} habitants de la région.");
        sortie.WriteLine();
        var tableau = new Tableau("classe", "habitants", "part (%)", "plafond (%)");
        foreach (var (classe, part) in jauges.Parts)
        {
            tableau.Ajouter(
                classe.Sigle(),
                Typographie.Nombre((decimal)jauges.Populations[classe], 0),
                Typographie.Nombre(part, 1),
                Plafond(jauges, classe)
            );
        }
        tableau.EcrireAligne(sortie);
        sortie.WriteLine();
        if (jauges.Marge is { } marge)
        {
            sortie.WriteLine($"Ajoutés hors du vivier : {Typographie.Nombre(marge, 1)} % de ses habitants.");
        }
        foreach (var alerte in jauges.Alertes)
        {
            sortie.WriteLine($"Alerte : {alerte.Message}");
        }
        if (jauges.Alertes.Count == 0)
        {
            sortie.WriteLine("Aucune limite connue n'est dépassée.");
        }
    }

    private static string Plafond(Jauges jauges, ClasseZonage classe) =>
        jauges.Plafonds.De(classe) is { } plafond ? Typographie.Nombre(plafond, 1)
        : classe is ClasseZonage.Zip or ClasseZonage.Zac ? Tableau.Inconnu
        : "";
}

using System.Globalization;
using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>A fit of travel times for people to read.</summary>
internal static class TexteCalage
{
    private static readonly CultureInfo Francais = CultureInfo.GetCultureInfo("fr-FR");

    public static void Ecrire(TextWriter sortie, Calage calage)
    {
        sortie.WriteLine(
            $"{Compter(calage.Lus, "couple lu", "couples lus")} ; {Compter(calage.SansRoute, "laissé", "laissés")}, METRIC n'y trouvant pas de route."
        );
        sortie.WriteLine(
            $"Calage sur {Compter(calage.Cales, "couple", "couples")} à {Nombre(calage.Options.KmMaximum, 0)} km au plus à vol d'oiseau : le modèle sert jusqu'à 30 minutes."
        );
        Titre(sortie, $"FORMES COMPARÉES (validation croisée en {calage.Options.Plis} plis, minutes contre METRIC)");
        Formes(calage).EcrireAligne(sortie);
        Titre(sortie, "COEFFICIENTS DE LA FORME RETENUE");
        Coefficients(calage).EcrireAligne(sortie);
        Titre(sortie, "ERREURS PAR DISTANCE À VOL D'OISEAU (minutes)");
        Tranches("km", calage.ParDistance).EcrireAligne(sortie);
        Titre(sortie, "ERREURS PAR TEMPS METRIC (minutes)");
        Tranches("minutes", calage.ParMinutes).EcrireAligne(sortie);
        sortie.WriteLine();
        sortie.WriteLine(
            "Biais : moyenne de (modèle − mesure). Absolue : moyenne des écarts sans leur signe. Au-delà de la distance calée, la loi est prolongée."
        );
        sortie.WriteLine(
            $"Sous 10 minutes il n'y a que {Compter(calage.ParMinutes[0].Metric.Nombre, "couple", "couples")} : aucune précision n'y est affirmée."
        );
        sortie.WriteLine("Le relief, le trafic et la densité des points mesurés ne sont pas connus.");
    }

    private static Tableau Formes(Calage calage)
    {
        var tableau = new Tableau("forme", "a", "b", "c", "biais", "absolue", "quadratique", "");
        foreach (var forme in calage.Formes)
        {
            tableau.Ajouter(
                forme.Nom,
                Nombre(forme.Loi.Constante, 2),
                Nombre(forme.Loi.Coefficient, 3),
                Nombre(forme.Loi.Exposant, 3),
                Nombre(forme.Ecarts.Biais, 2),
                Nombre(forme.Ecarts.AbsolueMoyenne, 2),
                Nombre(forme.Ecarts.Quadratique, 2),
                forme.EstRetenue ? "retenue" : ""
            );
        }
        return tableau;
    }

    private static Tableau Coefficients(Calage calage)
    {
        var tableau = new Tableau("parametre", "valeur", "");
        tableau.Ajouter("sinuosite", Nombre(calage.Sinuosite, 3), "km par la route / km à vol d'oiseau, médiane");
        tableau.Ajouter("vitesse_a_10_km", Nombre(calage.VitesseA10Km, 1), "km/h sur la route");
        tableau.Ajouter("croissance_vitesse", Nombre(calage.CroissanceVitesse, 3), "1 − c");
        return tableau;
    }

    private static Tableau Tranches(string mesure, IReadOnlyList<TrancheCalage> tranches)
    {
        var tableau = new Tableau(
            mesure,
            "n",
            "biais METRIC",
            "absolue METRIC",
            "médiane METRIC",
            "biais OSRM",
            "absolue OSRM",
            "absolue OSRM−METRIC"
        );
        foreach (var tranche in tranches)
        {
            tableau.Ajouter(
                tranche.A is { } a ? $"{Nombre(tranche.De, 0)} à {Nombre(a, 0)}" : $"{Nombre(tranche.De, 0)} et plus",
                Nombre(tranche.Metric.Nombre, 0),
                Nombre(tranche.Metric.Biais, 1),
                Nombre(tranche.Metric.AbsolueMoyenne, 1),
                Nombre(tranche.Metric.AbsolueMediane, 1),
                Nombre(tranche.Osrm.Biais, 1),
                Nombre(tranche.Osrm.AbsolueMoyenne, 1),
                Nombre(tranche.OsrmMetric.AbsolueMoyenne, 1)
            );
        }
        return tableau;
    }

    private static string Compter(int nombre, string un, string plusieurs) =>
        $"{nombre.ToString("#,##0", Francais)} {(nombre > 1 ? plusieurs : un)}";

    private static string Nombre(double? valeur, int decimales) =>
        valeur is { } lue ? Typographie.Nombre(lue, decimales) : "";

    private static void Titre(TextWriter sortie, string titre)
    {
        sortie.WriteLine();
        sortie.WriteLine(titre);
    }
}

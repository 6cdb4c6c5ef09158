using Maillage.Accessibilite;
using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>Estimated access beside published access, for people and as rows.</summary>
internal static class TexteConfrontation
{
    public static void Ecrire(TextWriter sortie, ConfrontationChargee chargee)
    {
        sortie.WriteLine(
            $"Accès estimé par Maillage dans {Nombre(chargee.Communes.Count, 0)} communes, confronté aux valeurs publiées par la DREES."
        );
        sortie.WriteLine("Unité : consultations par an et par habitant standardisé.");
        foreach (var serie in chargee.Series)
        {
            sortie.WriteLine();
            sortie.WriteLine(serie.Nom.ToUpperInvariant());
            Lignes(serie.Confrontation).EcrireAligne(sortie);
        }
        sortie.WriteLine();
        sortie.WriteLine("CE QUE CHANGENT LES HYPOTHÈSES");
        Variantes(chargee).EcrireAligne(sortie);
        sortie.WriteLine();
        Avertir(sortie);
    }

    /// <summary>One row per commune.</summary>
    public static Tableau Communes(ConfrontationChargee chargee)
    {
        string[] publiees =
        [
            .. chargee.Series.Select(serie => $"drees_{serie.Annee}{(serie.JusquA65Ans ? "_65" : "")}"),
        ];
        var tableau = new Tableau(["code", "nom", "grille_densite", "minutes_de_la_limite", "calculee", .. publiees]);
        for (var rang = 0; rang < chargee.Communes.Count; rang++)
        {
            var (commune, lue) = (chargee.Communes[rang], chargee.Series[0].Confrontation.Communes[rang]);
            tableau.Ajouter([
                commune.Code.ToString(),
                commune.Nom,
                Tableau.Nombre(commune.GrilleDensite),
                Tableau.Nombre(lue.MinutesDeLaLimite),
                Tableau.Nombre(lue.Calculee),
                .. chargee.Series.Select(serie => Tableau.Nombre(serie.Confrontation.Communes[rang].Publiee)),
            ]);
        }
        return tableau;
    }

    private static Tableau Lignes(ConfrontationApl confrontation)
    {
        var tableau = Entete("communes");
        Ajouter(tableau, "toutes", confrontation.Ensemble);
        Ajouter(tableau, "à 20 min et plus de la limite régionale", confrontation.SansBord);
        foreach (var (densite, concordance) in confrontation.ParDensite)
        {
            Ajouter(tableau, densite is { } classe ? $"densité {classe}" : "densité inconnue", concordance);
        }
        return tableau;
    }

    private static Tableau Variantes(ConfrontationChargee chargee)
    {
        var tableau = Entete($"hypothèse ({chargee.Series[^1].Nom})");
        Ajouter(tableau, "celles de Maillage", chargee.Series[^1].Confrontation.Ensemble);
        foreach (var variante in chargee.Variantes)
        {
            Ajouter(tableau, variante.Nom, variante.Series[^1].Confrontation.Ensemble);
        }
        return tableau;
    }

    private static Tableau Entete(string titre) =>
        new(titre, "n", "Spearman", "moyenne estimée", "moyenne DREES", "biais", "absolue", "médiane");

    private static void Ajouter(Tableau tableau, string nom, Concordance concordance) =>
        tableau.Ajouter(
            nom,
            Nombre(concordance.Communes, 0),
            Nombre(concordance.Spearman, 3),
            Nombre(concordance.MoyenneCalculee, 2),
            Nombre(concordance.MoyennePubliee, 2),
            Nombre(concordance.Ecarts.Biais, 2),
            Nombre(concordance.Ecarts.AbsolueMoyenne, 2),
            Nombre(concordance.Ecarts.AbsolueMediane, 2)
        );

    private static void Avertir(TextWriter sortie)
    {
        sortie.WriteLine(
            "Moyennes pondérées par la population standardisée ; biais et écarts absolus : une valeur par commune."
        );
        sortie.WriteLine(
            "L'offre est une estimation : effectifs 2025 par département répartis comme les établissements de 2019, un médecin valant un ETP."
        );
        sortie.WriteLine(
            "Rien hors de la région n'est compté. Le zonage emploie les valeurs de la DREES ; les nôtres servent aux différences."
        );
    }

    private static string Nombre(double? valeur, int decimales) =>
        valeur is { } lue ? Typographie.Nombre(lue, decimales) : "";
}

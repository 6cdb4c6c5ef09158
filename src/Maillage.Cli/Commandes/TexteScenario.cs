using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>Writes what a scenario changes.</summary>
internal static class TexteScenario
{
    private static readonly double[] Seuils = [2.5, 4];

    public static void Ecrire(TextWriter sortie, Format format, EffetScenario effet, ReferentielTerritorial referentiel)
    {
        if (format == Format.Json)
        {
            SortieJson.Ecrire(sortie, json => EcritureEffet.Ecrire(json, effet, Seuils));
            return;
        }
        if (format == Format.Tableau)
        {
            Bilans(effet).EcrireAligne(sortie);
            sortie.WriteLine();
        }
        Communes(effet, referentiel).Ecrire(sortie, format);
    }

    private static Tableau Bilans(EffetScenario effet)
    {
        var tableau = new Tableau("seuil", "habitants dessous avant", "après", "passent au-dessus", "passent dessous");
        foreach (var bilan in Seuils.Select(effet.Bilan))
        {
            tableau.Ajouter(
                Tableau.Nombre(bilan.Seuil),
                Gens(bilan.SousAvant),
                Gens(bilan.SousApres),
                Gens(bilan.Gagnants),
                Gens(bilan.Perdants)
            );
        }
        return tableau;
    }

    private static Tableau Communes(EffetScenario effet, ReferentielTerritorial referentiel)
    {
        var tableau = new Tableau("code", "nom", "avant", "apres", "habitants");
        foreach (var ecart in effet.Ecarts)
        {
            var commune = referentiel.Communes[effet.Commune(ecart)];
            tableau.Ajouter(
                commune.Code.ToString(),
                commune.Nom,
                Tableau.Nombre(ecart.Avant),
                Tableau.Nombre(ecart.Apres),
                Gens(effet.Habitants(ecart.Origine))
            );
        }
        return tableau;
    }

    private static string Gens(double habitants) => Tableau.Nombre(Math.Round(habitants));
}

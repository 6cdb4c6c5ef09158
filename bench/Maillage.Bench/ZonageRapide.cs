using Maillage.Donnees;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Bench;

/// <summary>
/// What a gesture of the workbench asks: gauges, gap of aids and scores of a draft of every commune of the region; and the comparison of two
/// zonings of a country of 35 000 communes.
/// </summary>
internal static class ZonageRapide
{
    private const int Pays = 35_000;
    private const int Brouillons = 20;

    public static IEnumerable<string> Mesurer(string racine)
    {
        var region = ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!.Referentiel;
        var dossier = ChargementDossierZonage
            .Charger(Path.Combine(racine, "donnees"), Path.Combine(racine, "reglementation"), region)
            .Valeur!;
        var decoupage = Decoupages.ParCommune(region);
        var mesures = new MesuresCriteres(region, dossier.ParDepartement);
        var sujet = new SujetBrouillon(decoupage, dossier.Methodes[^1], new(14, 40));
        var voisins = new CalculVoisins(region);
        var hasard = new Random(7);
        ClasseZonage?[][] brouillons =
        [
            .. Enumerable.Range(0, Brouillons).Select(_ => Tirer(decoupage.Territoires.Count, hasard)),
        ];
        yield return Mesure
            .Prendre(
                "jauges et voisins d'un brouillon, 4 446 communes",
                brouillons,
                5,
                classes => Geste(sujet, voisins, classes)
            )
            .ToString();
        yield return Mesure
            .Prendre(
                "scores et proposition, 4 446 communes",
                brouillons,
                3,
                _ =>
                    CalculProposition.Proposer(
                        sujet.Methode,
                        Classement.Classer(decoupage, dossier.Criteres, mesures),
                        sujet.Plafonds
                    )
            )
            .ToString();
        yield return Comparer(PaysDEssai.Repliquer(region, Pays), hasard);
    }

    private static void Geste(SujetBrouillon sujet, CalculVoisins voisins, ClasseZonage?[] classes)
    {
        CalculBilan.Remplir(sujet, rang => classes[rang] is { } classe ? new(classe) : null, _ => null);
        voisins.Mesurer(
            [.. classes.Select(classe => classe is { } connue ? 10_000m * (int)connue : (decimal?)null)],
            5
        );
    }

    private static string Comparer(ReferentielTerritorial pays, Random hasard)
    {
        CodeCommune[] codes = [.. pays.Communes.Keys.Order()];
        (Dictionary<CodeCommune, ClasseZonage> Avant, Dictionary<CodeCommune, ClasseZonage> Apres)[] paires =
        [
            .. Enumerable.Range(0, Brouillons).Select(_ => (Zoner(codes, hasard), Zoner(codes, hasard))),
        ];
        return Mesure
            .Prendre(
                $"comparaison de deux zonages, {codes.Length} communes",
                paires,
                5,
                paire => ComparaisonZonages.Comparer(paire.Avant, paire.Apres, code => pays.Communes[code].Population)
            )
            .ToString();
    }

    private static Dictionary<CodeCommune, ClasseZonage> Zoner(CodeCommune[] codes, Random hasard) =>
        codes.ToDictionary(code => code, _ => Classe(hasard));

    private static ClasseZonage?[] Tirer(int nombre, Random hasard) =>
        [.. Enumerable.Range(0, nombre).Select(_ => (ClasseZonage?)Classe(hasard))];

    private static ClasseZonage Classe(Random hasard) =>
        hasard.Next(4) switch
        {
            0 => ClasseZonage.Zip,
            1 => ClasseZonage.Zac,
            2 => ClasseZonage.Zar,
            _ => ClasseZonage.HorsZonage,
        };
}

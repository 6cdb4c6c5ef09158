using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>A map of rights for people, the best communes first, and as rows.</summary>
internal static class TexteCarte
{
    private const int Montrees = 20;

    public static void Ecrire(TextWriter sortie, Format format, CarteDesDroits carte, IReadOnlyList<LigneCarte> lignes)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcritureCarte.Ecrire(json, carte, lignes));
                break;
            case Format.Csv:
                Lignes(lignes).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                Ecrire(sortie, carte, lignes);
                break;
        }
    }

    private static Tableau Lignes(IReadOnlyList<LigneCarte> lignes)
    {
        var tableau = new Tableau("commune", "total", "retenues", "indeterminees");
        foreach (var (commune, droits, _) in lignes)
        {
            tableau.Ajouter(
                commune.Code.ToString(),
                Tableau.Euros(droits.Cumul.MontantTotal),
                Tableau.Liste(droits.Cumul.Retenues),
                Tableau.Liste(droits.Indeterminees)
            );
        }
        return tableau;
    }

    private static void Ecrire(TextWriter sortie, CarteDesDroits carte, IReadOnlyList<LigneCarte> lignes)
    {
        var ouvertes = lignes.Count(ligne => ligne.Droits.Cumul.Retenues.Count > 0);
        var inconnues = lignes.Count(ligne => ligne.Droits.EstInconnu);
        sortie.WriteLine($"Signature le {Typographie.Jour(carte.Date)} : {Communes(lignes.Count)} regardées.");
        sortie.WriteLine($"- {Communes(ouvertes)} avec au moins une aide chiffrée ;");
        sortie.WriteLine($"- {Communes(inconnues)} où rien n'est sûr : il manque une réponse ou un montant.");
        sortie.WriteLine();
        var meilleures = lignes.Where(EstMontree).MeilleuresDAbord().Take(Montrees).ToArray();
        if (meilleures.Length == 0)
        {
            sortie.WriteLine("Aucune commune n'ouvre d'aide chiffrée à ce profil ce jour-là.");
        }
        else
        {
            Meilleures(meilleures).EcrireAligne(sortie);
        }
        sortie.WriteLine();
        sortie.WriteLine(Simulation.Avertissement);
    }

    private static bool EstMontree(LigneCarte ligne) =>
        ligne.Droits.Cumul.Retenues.Count > 0 || ligne.Droits.TotalPresume > 0;

    private static Tableau Meilleures(LigneCarte[] lignes)
    {
        var (avecKm, avecPresume) = (
            lignes[0].Km is not null,
            lignes.Any(ligne => ligne.Droits.TotalPresume is not null)
        );
        string[] colonnes =
        [
            "commune",
            "nom",
            .. Si(avecKm, "km"),
            "total",
            .. Si(avecPresume, "présumé"),
            "aides",
            "il manque une réponse",
        ];
        var tableau = new Tableau(colonnes);
        foreach (var (commune, droits, km) in lignes)
        {
            tableau.Ajouter([
                commune.Code.ToString(),
                commune.Nom,
                .. Si(avecKm, km is { } distance ? Typographie.Nombre(distance, 1) : ""),
                Total(droits.Personne),
                .. Si(avecPresume, droits.TotalPresume is { } presume ? Typographie.Euros(presume) : ""),
                string.Join(" + ", droits.Cumul.Retenues),
                string.Join(", ", droits.Indeterminees),
            ]);
        }
        return tableau;
    }

    private static string Total(PartDesDroits part) =>
        part.Nature switch
        {
            NatureMontant.Inconnu => "inconnu",
            NatureMontant.Plafond => $"jusqu'à {Typographie.Euros(part.Total ?? 0)}",
            NatureMontant.Estime => $"environ {Typographie.Euros(part.Total ?? 0)}",
            _ => Typographie.Euros(part.Total ?? 0),
        };

    private static string[] Si(bool montree, string cellule) => montree ? [cellule] : [];

    private static string Communes(int nombre) =>
        $"{Typographie.Nombre((decimal)nombre)} {(nombre > 1 ? "communes" : "commune")}";
}

using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>
/// Names that look like those of communes, drawn from a fixed seed: shapes, lengths and repetitions of French toponymy, no real list.
/// </summary>
internal static class NomsDEssai
{
    private const int Graine = 20260101;
    private static readonly string[] Debuts = Mots(
        "Mont Ville Chât Roc Cam Bel Gour Puy Lav Sauv Fl B C D F G J L M N P R S T V Br Gr Ch"
    );
    private static readonly string[] Milieux = Mots(
        "e ar ign eau ol éti ouss an erv i ilh our eng ab ach al amb u onn ouv ad az el ess ier o"
    );
    private static readonly string[] Fins = Mots(
        "ac ville ières y ens ols court euil as on argues ay ey é ole ade ines oux elle azac iac ers"
    );
    private static readonly string[] Saints = Mots(
        "Martin Jean Pierre Étienne Félix Énimie Affrique Julien Hilaire Germain Laurent"
    );
    private static readonly string[] Rivieres = Mots(
        "Lot Tarn Aveyron Orb Hérault Garonne Loire Seine Marne Oise Saône Mer"
    );

    /// <summary>The communes of a compiled table (columns <c>code</c>, <c>nom</c> and perhaps <c>population</c>), Occitanie first.</summary>
    public static RepertoireCommunes Lire(string table)
    {
        var lignes = File.ReadLines(table).Select(ligne => ligne.Split(';'));
        var entete = lignes.First();
        var (code, nom) = (Array.IndexOf(entete, "code"), Array.IndexOf(entete, "nom"));
        var population = Array.FindIndex(entete, colonne => colonne.StartsWith("population", StringComparison.Ordinal));
        var noms = lignes
            .Skip(1)
            .Select(ligne => Nom(ligne[code], ligne[nom], population < 0 ? "" : ligne[population]));
        string[] occitanie = ["09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82"];
        return Construire([.. noms], [.. occitanie.Select(CodeDepartement.Parse)]);
    }

    /// <summary>A directory of so many communes spread over 95 départements, those of number 9 to 21 coming first.</summary>
    public static RepertoireCommunes Repertoire(int nombre)
    {
        var hasard = new Random(Graine);
        var noms = Enumerable.Range(0, nombre).Select(rang => Commune(rang, hasard)).ToList();
        var region = Enumerable.Range(9, 13).Select(Departement).ToHashSet();
        return Construire(noms, region);
    }

    /// <summary>What people type for those names, by kind: whole, begun, misspelt, with a département, abbreviated, known to nobody.</summary>
    public static IReadOnlyDictionary<string, string[]> Requetes(RepertoireCommunes repertoire, int nombre)
    {
        var hasard = new Random(Graine + 1);
        var noms = Enumerable
            .Range(0, nombre)
            .Select(_ => repertoire.Communes[hasard.Next(repertoire.Communes.Count)])
            .ToList();
        return new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["nom entier"] = [.. noms.Select(commune => commune.Nom)],
            ["début"] = [.. noms.Select(commune => commune.Nom[..Math.Min(commune.Nom.Length, hasard.Next(2, 7))])],
            ["lettre oubliée"] = [.. noms.Select(commune => commune.Nom.Remove(hasard.Next(commune.Nom.Length), 1))],
            ["code de département"] = [.. noms.Select(commune => $"{commune.Nom} {commune.Departement}")],
            ["nom de département"] = [.. noms.Select(commune => $"{Abreger(commune.Nom)} lot")],
            ["introuvable"] = [.. noms.Select(commune => "zz" + commune.Nom)],
        };
    }

    private static string Abreger(string nom) =>
        nom.ToLowerInvariant().Replace("saint", "st", StringComparison.Ordinal);

    private static RepertoireCommunes Construire(List<NomCommune> noms, HashSet<CodeDepartement> region) =>
        new(noms, [], region, [new Departement(Departement(46), "Lot", "76")]);

    private static NomCommune Nom(string code, string nom, string population) =>
        new(
            CodeCommune.Parse(code),
            nom,
            CodeCommune.Parse(code).Departement,
            int.TryParse(population, CultureInfo.InvariantCulture, out var habitants) ? habitants : null
        );

    private static NomCommune Commune(int rang, Random hasard)
    {
        var departement = Departement(rang % 95 + 1);
        var code = CodeCommune.Parse($"{departement}{rang / 95 + 1:000}");
        var population = (int)Math.Min(500_000, 60 / Math.Pow(1 - hasard.NextDouble(), 1.2));
        return new NomCommune(code, Nom(hasard), departement, population);
    }

    private static CodeDepartement Departement(int rang) =>
        CodeDepartement.Parse(rang == 20 ? "2A" : rang.ToString("00", CultureInfo.InvariantCulture));

    private static string Nom(Random hasard)
    {
        var milieu =
            Parmi(Milieux, hasard)
            + (hasard.Next(3) == 0 ? Parmi(Debuts, hasard).ToLowerInvariant() + Parmi(Milieux, hasard) : "");
        var souche = Parmi(Debuts, hasard) + milieu + Parmi(Fins, hasard);
        return hasard.Next(20) switch
        {
            < 3 => $"Saint-{Parmi(Saints, hasard)}-de-{souche}",
            3 => $"Le {souche}",
            4 => $"La {souche}",
            5 => $"L'{souche}",
            < 8 => $"{souche}-sur-{Parmi(Rivieres, hasard)}",
            < 10 => $"{souche}-{Parmi(Debuts, hasard)}{Parmi(Fins, hasard)}",
            _ => souche,
        };
    }

    private static string[] Mots(string liste) => liste.Split(' ');

    private static string Parmi(string[] choix, Random hasard) => choix[hasard.Next(choix.Length)];
}

using System.Globalization;
using System.Text.RegularExpressions;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Reads the workbook DREES publishes of the accessibility to general practitioners: one sheet a year (« APL 2021 »), a header row whose
/// first cell is « Code commune INSEE », a row of units, then the communes. Columns are recognised by the beginning of their titles,
/// whose wording varies with the year.
/// </summary>
public static partial class ImportClasseurApl
{
    private const string PremiereColonne = "Code commune INSEE";
    private const string TousAges = "APL aux médecins généralistes";

    private static readonly string[] Jusqu65 =
    [
        $"{TousAges} de 65 ans ou moins",
        $"{TousAges} de 65 ans et moins",
        $"{TousAges} de moins de 65 ans",
    ];

    /// <summary>Reads every sheet that has the header; a commune with an empty cell is unknown and left out.</summary>
    /// <param name="chemin">Path of the <c>.xlsx</c> or <c>.xls</c> file.</param>
    /// <returns>The figures by commune and year, sorted; or French errors with sheet and row.</returns>
    public static Resultat<IReadOnlyList<AplCommune>> Lire(string chemin)
    {
        var rapport = new RapportErreurs();
        var valeurs = Lire(chemin, rapport);
        return rapport.Conclure(() => valeurs);
    }

    internal static IReadOnlyList<AplCommune> Lire(string chemin, RapportErreurs rapport)
    {
        var feuilles = FichierExcel.Lire(chemin, rapport);
        var valeurs = feuilles.SelectMany(feuille => LireFeuille(Path.GetFileName(chemin), feuille, rapport)).ToList();
        if (rapport.Vide && !feuilles.Any(feuille => feuille.Lignes.Any(EstEntete)))
        {
            rapport.Signaler(
                Path.GetFileName(chemin),
                $"aucune feuille n'a d'en-tête commençant par « {PremiereColonne} ». Prenez le classeur de l'APL aux médecins généralistes."
            );
        }
        return [.. valeurs.OrderBy(valeur => valeur.Commune).ThenBy(valeur => valeur.Valeur.Annee)];
    }

    private static IEnumerable<AplCommune> LireFeuille(string nom, FeuilleExcel feuille, RapportErreurs rapport)
    {
        var rang = feuille.Lignes.ToList().FindIndex(EstEntete);
        if (rang < 0)
        {
            return [];
        }
        var lieu = $"{nom}, feuille « {feuille.Nom} »";
        if (!int.TryParse(MotifAnnee().Match(feuille.Nom).Value, CultureInfo.InvariantCulture, out var annee))
        {
            rapport.Signaler(lieu, "le nom de la feuille ne donne pas l'année. Nommez-la « APL 2021 », par exemple.");
            return [];
        }
        var entete = feuille.Lignes[rang];
        int[] colonnes =
        [
            Array.FindIndex(entete, titre => titre.Trim() == TousAges),
            Array.FindIndex(entete, titre => Jusqu65.Any(debut => Commence(titre, debut))),
            Array.FindIndex(entete, titre => Commence(titre, "Population standardisée")),
        ];
        if (SignalerAbsentes(lieu, rang, colonnes, rapport))
        {
            return [];
        }
        return LireLignes(new FeuilleApl(lieu, annee, feuille.Lignes, colonnes), rang + 2, rapport);
    }

    private static List<AplCommune> LireLignes(FeuilleApl feuille, int debut, RapportErreurs rapport)
    {
        var valeurs = new List<AplCommune>();
        for (var i = debut; i < feuille.Lignes.Count; i++)
        {
            var cellules = feuille.Lignes[i];
            if (cellules[0].Length == 0)
            {
                continue;
            }
            if (!CodeCommune.TryParse(cellules[0], out var code))
            {
                rapport.Signaler(
                    feuille.Lieu,
                    i + 1,
                    PremiereColonne,
                    $"« {cellules[0]} » n'est pas un code commune INSEE (5 caractères)."
                );
                continue;
            }
            var nombres = Array.ConvertAll(feuille.Colonnes, colonne => Nombre(feuille, i, colonne, rapport));
            if (nombres is [{ } tous, { } jusqu65, { } population])
            {
                valeurs.Add(new AplCommune(code, new AplPubliee(feuille.Annee, tous, jusqu65, population)));
            }
        }
        return valeurs;
    }

    private static double? Nombre(FeuilleApl feuille, int ligne, int colonne, RapportErreurs rapport)
    {
        var texte = feuille.Lignes[ligne][colonne];
        if (texte.Length == 0)
        {
            return null;
        }
        if (double.TryParse(texte, NumberStyles.Float, CultureInfo.InvariantCulture, out var nombre) && nombre >= 0)
        {
            return nombre;
        }
        rapport.Signaler(
            feuille.Lieu,
            ligne + 1,
            null,
            $"« {texte} » n'est pas un nombre positif. Corrigez ou videz la cellule."
        );
        return null;
    }

    private static bool SignalerAbsentes(string lieu, int rang, int[] colonnes, RapportErreurs rapport)
    {
        string[] titres = [TousAges, Jusqu65[0], "Population standardisée"];
        for (var i = 0; i < titres.Length; i++)
        {
            if (colonnes[i] < 0)
            {
                rapport.Signaler(lieu, rang + 1, titres[i], "colonne absente. Prenez le classeur d'origine.");
            }
        }
        return colonnes.Any(colonne => colonne < 0);
    }

    private static bool EstEntete(string[] ligne) => ligne.Length > 0 && Commence(ligne[0], PremiereColonne);

    private static bool Commence(string titre, string debut) =>
        titre.Trim().StartsWith(debut, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex MotifAnnee();

    private sealed record FeuilleApl(string Lieu, int Annee, IReadOnlyList<string[]> Lignes, int[] Colonnes);
}

using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Reads the national table of territoires de vie-santé (<c>depcom,libcom,tv,libtv,code_reg,code_dep,libdep,libreg</c>, commas or
/// semicolons). Every commune of the region must be in it: a merged one follows the commune whose code it keeps. Everything wrong is told at
/// once, by line.
/// </summary>
public sealed class LectureTableTvs
{
    private const int Longueur = 5;

    private static readonly string[] Colonnes =
    [
        "depcom",
        "libcom",
        "tv",
        "libtv",
        "code_reg",
        "code_dep",
        "libdep",
        "libreg",
    ];

    private readonly ReferentielTerritorial referentiel;
    private readonly HashSet<CodeCommune> ecrites = [];
    private readonly Dictionary<CodeCommune, TerritoireDeVie> directes = [];
    private readonly Dictionary<CodeCommune, TerritoireDeVie> heritees = [];
    private readonly Dictionary<string, string> noms = new(StringComparer.Ordinal);
    private readonly List<string> remarques = [];

    private LectureTableTvs(ReferentielTerritorial referentiel) => this.referentiel = referentiel;

    /// <summary>Where the table is dropped, in the folder of data.</summary>
    public static string Depot => CheminsTables.Tvs;

    /// <summary>Whether the table was dropped in a folder of data.</summary>
    public static bool Present(string dossier) => File.Exists(Path.Combine(dossier, CheminsTables.Tvs));

    /// <summary>Reads the table dropped in a folder of data.</summary>
    public static Resultat<CompositionTvs> Lire(string dossier, ReferentielTerritorial referentiel)
    {
        var rapport = new RapportErreurs();
        var lecture = new LectureTableTvs(referentiel);
        var chemin = Path.Combine(dossier, CheminsTables.Tvs);
        foreach (var ligne in FichierCsv.Lire(chemin, Format(chemin), rapport, Colonnes))
        {
            lecture.LireLigne(ligne);
        }
        if (rapport.Vide)
        {
            lecture.Completer(rapport);
        }
        return rapport.Conclure(() => new CompositionTvs(lecture.directes, lecture.remarques));
    }

    private static FormatCsv Format(string chemin)
    {
        var entete = File.Exists(chemin) ? File.ReadLines(chemin).FirstOrDefault() : null;
        return entete?.Contains(';') == true ? FormatCsv.PointVirgule : FormatCsv.Virgule;
    }

    private void LireLigne(LigneCsv ligne)
    {
        // The table is the country's, with districts no directory of communes knows: only the region's rows are ours to check.
        if (ligne.TexteOuVide("code_reg") != referentiel.Region)
        {
            return;
        }
        var depcom = ligne.Texte("depcom");
        if (Territoire(ligne, ligne.Texte("tv")) is not { } territoire)
        {
            return;
        }
        switch (referentiel.Repertoire.Resoudre(depcom))
        {
            case ResolutionCommune.Actuelle { Commune.Code: var commune }:
                Poser(ligne, commune, () => directes[commune] = territoire);
                break;
            case ResolutionCommune.Fusionnee { Mouvement: var mouvement }:
                Poser(ligne, mouvement.Ancien, () => Heriter(mouvement, territoire));
                break;
            default:
                ligne.Signaler(
                    "depcom",
                    $"« {depcom} » n'est le code d'aucune commune. Corrigez-le, ou ôtez la ligne."
                );
                break;
        }
    }

    private TerritoireDeVie? Territoire(LigneCsv ligne, string code)
    {
        var nom = ligne.Texte("libtv");
        if (code.Length is 0 or > Longueur)
        {
            ligne.Signaler("tv", $"« {code} » n'est pas le code d'un territoire de vie-santé : {Longueur} caractères.");
            return null;
        }
        var complet = code.PadRight(Longueur, '_');
        if (!noms.TryAdd(complet, nom) && noms[complet] != nom)
        {
            ligne.Signaler(
                "libtv",
                $"le territoire {complet} s'appelle « {nom} » ici et « {noms[complet]} » plus haut. Gardez un seul nom."
            );
        }
        return new(complet, nom);
    }

    private void Poser(LigneCsv ligne, CodeCommune code, Action poser)
    {
        if (!ecrites.Add(code))
        {
            ligne.Signaler("depcom", $"« {code} » est déjà donnée plus haut. Gardez une seule ligne.");
        }
        else
        {
            poser();
        }
    }

    private void Heriter(Mouvement mouvement, TerritoireDeVie territoire)
    {
        foreach (var successeur in mouvement.Successeurs)
        {
            heritees.TryAdd(successeur, territoire);
        }
    }

    // The rule of merged communes: that of the commune whose code is kept, another only for want of it.
    private void Completer(RapportErreurs rapport)
    {
        foreach (var commune in referentiel.Communes.Values.OrderBy(commune => commune.Code))
        {
            if (directes.ContainsKey(commune.Code))
            {
                continue;
            }
            if (heritees.TryGetValue(commune.Code, out var territoire))
            {
                directes[commune.Code] = territoire;
                remarques.Add($"{commune.Nom} ({commune.Code}) prend le territoire d'une commune qu'elle réunit.");
            }
            else
            {
                rapport.Signaler(
                    Path.GetFileName(CheminsTables.Tvs),
                    $"{commune.Nom} ({commune.Code}) n'est dans aucun territoire. Ajoutez sa ligne."
                );
            }
        }
        if (rapport.Vide && directes.Count == 0)
        {
            rapport.Signaler(
                Path.GetFileName(CheminsTables.Tvs),
                $"aucune commune de la région {referentiel.Region} (colonne code_reg). Prenez la table nationale."
            );
        }
    }
}

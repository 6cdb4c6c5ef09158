namespace Maillage.Zonage;

/// <summary>Reads a draft written in JSON, whole, or in GeoJSON, whose features are its territories.</summary>
public static class LectureBrouillonJson
{
    private const string Geometrie = "geometry";

    private static readonly Dictionary<string, string> Cles = new(StringComparer.Ordinal)
    {
        ["nom"] = ColonnesBrouillon.Nom,
        ["methode"] = ColonnesBrouillon.Methode,
        ["maille"] = ColonnesBrouillon.Maille,
        ["millesime"] = ColonnesBrouillon.Millesime,
        ["plafonds.zip"] = ColonnesBrouillon.PlafondZip,
        ["plafonds.zac"] = ColonnesBrouillon.PlafondZac,
        ["plafonds.source"] = ColonnesBrouillon.PlafondsSource,
    };

    private static readonly Dictionary<string, string> ClesDecision = new(StringComparer.Ordinal)
    {
        ["classe"] = ColonnesBrouillon.Classe,
        ["justification"] = ColonnesBrouillon.Justification,
        ["quartiers"] = ColonnesBrouillon.QpvClasse,
        ["quartiers.population"] = ColonnesBrouillon.QpvPopulation,
        ["quartiers.classe"] = ColonnesBrouillon.QpvClasse,
    };

    private static readonly Dictionary<string, string> ClesEtape = new[]
    {
        ColonnesBrouillon.Saisie,
        ColonnesBrouillon.Rendu,
        ColonnesBrouillon.Avis,
    }.ToDictionary(cle => cle, StringComparer.Ordinal);

    /// <summary>Reads a draft.</summary>
    /// <param name="json">UTF-8, without byte-order mark.</param>
    /// <param name="cadre">What it is checked against.</param>
    public static BrouillonLu Lire(ReadOnlySpan<byte> json, CadreMontage cadre)
    {
        var (feuilles, fautes) = FeuillesJson.Lire(json, Geometrie);
        var geo = feuilles.Any(feuille => feuille is { Chemin: ["type"], Texte: "FeatureCollection" });
        if (!geo)
        {
            fautes = [.. fautes, .. Inconnues(feuilles)];
        }
        if (fautes.Count > 0)
        {
            return new(null, fautes, []);
        }
        var matiere = geo ? Entites(feuilles) : Objet(feuilles);
        return matiere.Decisions.Count == 0 && !geo && !feuilles.Any(feuille => feuille.Chemin is ["maille"])
            ? new(
                null,
                [
                    new(
                        1,
                        null,
                        "ce JSON n'est pas un brouillon de zonage : ni maille, ni décisions. Exportez-le de l'atelier."
                    ),
                ],
                []
            )
            : MontageBrouillon.Monter(matiere, cadre);
    }

    private static MatiereBrouillon Objet(IReadOnlyList<FeuilleJson> feuilles, params string[] racine)
    {
        var siennes = feuilles
            .Where(feuille =>
                feuille.Chemin.Count > racine.Length && feuille.Chemin.Take(racine.Length).SequenceEqual(racine)
            )
            .Select(feuille => feuille with { Chemin = [.. feuille.Chemin.Skip(racine.Length)] })
            .ToList();
        var entete = siennes.Where(feuille => Cles.ContainsKey(string.Join('.', feuille.Chemin))).ToList();
        return new()
        {
            Entete = Ligne(entete, feuille => Cles[string.Join('.', feuille.Chemin)]),
            Decisions = Groupes(siennes, "decisions", ColonnesBrouillon.Territoire, ClesDecision),
            Etapes = Groupes(siennes, "consultation", ColonnesBrouillon.Instance, ClesEtape),
        };
    }

    private static List<LigneLue> Groupes(
        List<FeuilleJson> feuilles,
        string cle,
        string colonne,
        Dictionary<string, string> cles
    ) =>
        [
            .. feuilles
                .Where(feuille => feuille.Chemin is [var premiere, _, _, ..] && premiere == cle)
                .GroupBy(feuille => feuille.Chemin[1], StringComparer.Ordinal)
                .Select(groupe =>
                    Avec(
                        Ligne(groupe, feuille => cles.GetValueOrDefault(string.Join('.', feuille.Chemin.Skip(2)), "")),
                        colonne,
                        groupe.Key
                    )
                ),
        ];

    // The properties of a feature bear the names of the columns of a table.
    private static MatiereBrouillon Entites(IReadOnlyList<FeuilleJson> feuilles)
    {
        var entites = feuilles
            .Where(feuille => feuille.Chemin is ["features", _, "properties", _])
            .GroupBy(feuille => feuille.Chemin[1], StringComparer.Ordinal)
            .Select(groupe => Ligne(groupe, feuille => feuille.Chemin[3]));
        return Objet(feuilles, "brouillon") with { Decisions = [.. entites] };
    }

    private static LigneLue Ligne(IEnumerable<FeuilleJson> feuilles, Func<FeuilleJson, string> nommer)
    {
        var cellules = new Dictionary<string, string>(StringComparer.Ordinal);
        int? ligne = null;
        foreach (var feuille in feuilles)
        {
            ligne ??= feuille.Ligne;
            cellules[nommer(feuille)] = feuille.Texte;
        }
        return new(ligne, cellules);
    }

    private static LigneLue Avec(LigneLue ligne, string colonne, string texte) =>
        ligne with
        {
            Cellules = new Dictionary<string, string>(ligne.Cellules, StringComparer.Ordinal) { [colonne] = texte },
        };

    private static IEnumerable<FauteBrouillon> Inconnues(IEnumerable<FeuilleJson> feuilles) =>
        feuilles
            .Where(feuille => !EstConnue(feuille.Chemin))
            .Select(feuille => new FauteBrouillon(
                feuille.Ligne,
                string.Join('.', feuille.Chemin),
                "clé inconnue d'un brouillon. Ôtez-la, ou corrigez son nom."
            ));

    private static bool EstConnue(IReadOnlyList<string> chemin) =>
        chemin switch
        {
            ["decisions", _, ..] => ClesDecision.ContainsKey(string.Join('.', chemin.Skip(2))),
            ["consultation", _, ..] => ClesEtape.ContainsKey(string.Join('.', chemin.Skip(2))),
            ["plafonds"] or ["format"] => true,
            _ => Cles.ContainsKey(string.Join('.', chemin)),
        };
}

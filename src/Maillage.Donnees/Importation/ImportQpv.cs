using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Quartiers prioritaires, 2015–2023 perimeters: names and populations from <c>qp.csv</c>, commune codes from <c>qp.geojson</c>. The latter
/// gives one commune by quarter; a quarter that <c>qp.csv</c> places in several is in all of them.
/// </summary>
internal static class ImportQpv
{
    public const string Fichier = "qp.csv";
    public const string Contours = "qp.geojson";

    public static IReadOnlyList<Qpv> Lire(string dossier, ContexteCompilation contexte)
    {
        var codes = LireCodes(Path.Combine(dossier, Contours), contexte);
        var quartiers = new List<Qpv>();
        foreach (
            var ligne in FichierCsv.Lire(
                Path.Combine(dossier, Fichier),
                FormatCsv.Virgule,
                contexte.Rapport,
                "code_qp",
                "nom_qp",
                "nom_commune",
                "pop_mun"
            )
        )
        {
            var code = ligne.Texte("code_qp");
            if (!codes.TryGetValue(code, out var commune))
            {
                ligne.Signaler(
                    "code_qp",
                    $"{code} n'a pas de contour dans {Contours}. Remettez les deux fichiers de la même version."
                );
                continue;
            }
            var communes = ligne.Texte("nom_commune").Split(',').Select(nom => Trouver(nom, commune, ligne, contexte));
            quartiers.Add(
                new Qpv(
                    code,
                    ligne.Texte("nom_qp"),
                    [.. communes.Append(commune).Distinct().Order()],
                    ligne.EntierOuRien("pop_mun")
                )
            );
        }
        return [.. quartiers.OrderBy(quartier => quartier.Code, StringComparer.Ordinal)];
    }

    private static CodeCommune Trouver(string nom, CodeCommune voisine, LigneCsv ligne, ContexteCompilation contexte)
    {
        var cle = CleNom.De(nom);
        var trouvees = contexte
            .Cog.Where(commune => commune.Departement == voisine.Departement && CleNom.De(commune.Nom) == cle)
            .ToList();
        if (trouvees is [var seule])
        {
            return seule.Code;
        }
        ligne.Signaler(
            "nom_commune",
            $"« {nom.Trim()} » ne désigne pas une commune et une seule du département {voisine.Departement}."
        );
        return voisine;
    }

    private static Dictionary<string, CodeCommune> LireCodes(string chemin, ContexteCompilation contexte)
    {
        var codes = new Dictionary<string, CodeCommune>(StringComparer.Ordinal);
        if (!File.Exists(chemin))
        {
            contexte.Rapport.Signaler(Contours, "fichier absent. Déposez-le à côté de qp.csv.");
            return codes;
        }
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(chemin));
            foreach (var objet in json.RootElement.GetProperty("features").EnumerateArray())
            {
                var proprietes = objet.GetProperty("properties");
                codes[proprietes.GetProperty("code_qp").GetString() ?? ""] = CodeCommune.Parse(
                    proprietes.GetProperty("code_commune").GetString() ?? ""
                );
            }
        }
        catch (Exception erreur)
            when (erreur is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            contexte.Rapport.Signaler(
                Contours,
                "ce n'est pas le GeoJSON attendu (code_qp et code_commune par quartier). Remettez l'original."
            );
        }
        return codes;
    }
}

using Maillage.Territoires;

namespace Maillage.Aides.Lecture;

/// <summary>Reads the texts a rule file rests on, and finds the one a rule names.</summary>
internal static class LectureSources
{
    private static readonly Dictionary<string, Fiabilite> Fiabilites = Enum.GetValues<Fiabilite>()
        .ToDictionary(fiabilite => fiabilite.Code());

    /// <summary>The sources under <c>sources</c>, by name.</summary>
    public static IReadOnlyDictionary<string, Source> Lire(ObjetYaml objet)
    {
        var sources = new Dictionary<string, Source>();
        objet.Objet<object>(
            "sources",
            liste =>
            {
                foreach (var cle in liste.Noms)
                {
                    if (liste.Objet(cle, source => Lire(source, cle)) is { } lue)
                    {
                        sources[cle] = lue;
                    }
                }
                return null;
            }
        );
        return sources;
    }

    /// <summary>The source a key names; null once its absence is told.</summary>
    public static Source? Trouver(IReadOnlyDictionary<string, Source> sources, ObjetYaml objet, string cle)
    {
        var nom = objet.Texte(cle);
        if (sources.TryGetValue(nom, out var source))
        {
            return source;
        }
        objet.Releve.Refuser(objet.Ligne, $"La source « {nom} » n'est pas décrite. Ajoutez-la sous « sources ».");
        return null;
    }

    private static Source Lire(ObjetYaml objet, string cle) =>
        new(
            cle,
            objet.Texte("texte"),
            objet.TexteOuNul("url"),
            objet.Date("lu_le"),
            objet.Code("fiabilite", Fiabilites)
        );
}

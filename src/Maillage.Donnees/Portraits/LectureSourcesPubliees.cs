using Maillage.Portraits;

namespace Maillage.Donnees;

/// <summary>Reads the public documents the figures come from.</summary>
internal static class LectureSourcesPubliees
{
    public static IReadOnlyDictionary<string, SourcePubliee> Lire(LieuPortraits lieu)
    {
        var lecteur = lieu.Ouvrir(TablePortraits.Sources);
        var sources = new Dictionary<string, SourcePubliee>(StringComparer.Ordinal);
        while (lecteur.Suivante())
        {
            if (!DateDite.TryParse(lecteur.Texte(3), out var date))
            {
                lecteur.Signaler(3, $"« {lecteur.Texte(3)} » n'est pas une date (AAAA, AAAA-MM ou AAAA-MM-JJ).");
            }
            var source = new SourcePubliee(
                CellulesPortraits.Requis(lecteur, 0),
                CellulesPortraits.Requis(lecteur, 1),
                CellulesPortraits.Requis(lecteur, 2),
                date,
                CellulesPortraits.Requis(lecteur, 4)
            );
            if (!sources.TryAdd(source.Id, source))
            {
                lecteur.Signaler(0, $"la source « {source.Id} » figure deux fois. Gardez une ligne.");
            }
        }
        return sources;
    }
}

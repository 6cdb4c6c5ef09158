using Maillage.Portraits;

namespace Maillage.Donnees;

/// <summary>Reads what is at stake in each département.</summary>
internal static class LectureEnjeux
{
    public static IReadOnlyList<Enjeu> Lire(LieuPortraits lieu, IReadOnlyDictionary<string, SourcePubliee> sources)
    {
        var lecteur = lieu.Ouvrir(TablePortraits.Enjeux);
        var enjeux = new List<Enjeu>();
        while (lecteur.Suivante())
        {
            var departement = CellulesPortraits.Departement(lecteur, 0, lieu.Departements);
            var (theme, texte) = (CellulesPortraits.Requis(lecteur, 1), CellulesPortraits.Requis(lecteur, 2));
            if (enjeux.Exists(enjeu => enjeu.Departement == departement && enjeu.Theme == theme))
            {
                lecteur.Signaler(1, $"le thème « {theme} » figure deux fois pour {departement}. Gardez une ligne.");
            }
            if (CellulesPortraits.Source(lecteur, 3, sources) is { } source)
            {
                enjeux.Add(new Enjeu(departement, theme, texte, source, CellulesPortraits.Requis(lecteur, 4)));
            }
        }
        return enjeux;
    }
}

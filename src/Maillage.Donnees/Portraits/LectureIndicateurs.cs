using Maillage.Portraits;

namespace Maillage.Donnees;

/// <summary>Reads the indicators and their definitions.</summary>
internal static class LectureIndicateurs
{
    private static readonly (string Code, SensIndicateur Sens)[] Sens =
    [
        ("neutre", SensIndicateur.Neutre),
        ("haut_favorable", SensIndicateur.HautFavorable),
        ("haut_defavorable", SensIndicateur.HautDefavorable),
    ];

    public static IReadOnlyDictionary<string, Indicateur> Lire(LieuPortraits lieu)
    {
        var lecteur = lieu.Ouvrir(TablePortraits.Indicateurs);
        var indicateurs = new Dictionary<string, Indicateur>(StringComparer.Ordinal);
        while (lecteur.Suivante())
        {
            var indicateur = new Indicateur
            {
                Id = CellulesPortraits.Requis(lecteur, 0),
                Libelle = CellulesPortraits.Requis(lecteur, 1),
                Famille = CellulesPortraits.Requis(lecteur, 2),
                Unite = CellulesPortraits.Requis(lecteur, 3),
                Definition = CellulesPortraits.Requis(lecteur, 4),
                Limites = CellulesPortraits.OuRien(lecteur, 5),
                Sens = LireSens(lecteur, 6),
            };
            if (!indicateurs.TryAdd(indicateur.Id, indicateur))
            {
                lecteur.Signaler(0, $"l'indicateur « {indicateur.Id} » figure deux fois. Gardez une ligne.");
            }
        }
        return indicateurs;
    }

    private static SensIndicateur LireSens(LecteurTable lecteur, int rang)
    {
        var trouve = Array.FindIndex(Sens, couple => couple.Code == lecteur.Texte(rang));
        if (trouve < 0)
        {
            var permis = string.Join(", ", Sens.Select(couple => couple.Code));
            lecteur.Signaler(rang, $"« {lecteur.Texte(rang)} » n'est pas un sens. Écrivez {permis}.");
            return SensIndicateur.Neutre;
        }
        return Sens[trouve].Sens;
    }
}

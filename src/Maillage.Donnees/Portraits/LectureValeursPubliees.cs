using Maillage.Portraits;

namespace Maillage.Donnees;

/// <summary>Reads the values of the indicators.</summary>
internal static class LectureValeursPubliees
{
    public static IReadOnlyList<ValeurPubliee> Lire(
        LieuPortraits lieu,
        IReadOnlyDictionary<string, Indicateur> indicateurs,
        IReadOnlyDictionary<string, SourcePubliee> sources
    )
    {
        var lecteur = lieu.Ouvrir(TablePortraits.Valeurs);
        var valeurs = new List<ValeurPubliee>();
        var vues = new HashSet<(TerritoirePublie, Indicateur, Moment, SourcePubliee)>();
        while (lecteur.Suivante())
        {
            var indicateur = TrouverIndicateur(lecteur, 1, indicateurs);
            var source = CellulesPortraits.Source(lecteur, 5, sources);
            var valeur = LireValeur(lecteur, lieu, indicateur!, source!);
            VerifierBorne(lecteur, 7, valeur);
            if (indicateur is null || source is null)
            {
                continue;
            }
            if (!vues.Add((valeur.Territoire, indicateur, valeur.Date, source)))
            {
                lecteur.Signaler(
                    1,
                    $"« {indicateur.Id} » a déjà une valeur pour {valeur.Territoire}, {valeur.Date} et {source.Id}. Gardez une ligne, ou faites-en un autre indicateur si la définition change."
                );
            }
            valeurs.Add(valeur);
        }
        return valeurs;
    }

    private static ValeurPubliee LireValeur(
        LecteurTable lecteur,
        LieuPortraits lieu,
        Indicateur indicateur,
        SourcePubliee source
    )
    {
        var (valeur, texte) = CellulesPortraits.ValeurOuTexte(lecteur, 2, 3);
        return new ValeurPubliee
        {
            Territoire = CellulesPortraits.Territoire(lecteur, 0, lieu.Departements),
            Indicateur = indicateur,
            Valeur = valeur,
            Texte = texte,
            Date = CellulesPortraits.Moment(lecteur, 4),
            Source = source,
            Section = CellulesPortraits.Requis(lecteur, 6),
            Note = CellulesPortraits.OuRien(lecteur, 7),
        };
    }

    private static void VerifierBorne(LecteurTable lecteur, int rang, ValeurPubliee valeur)
    {
        if (valeur is { Texte: { } texte, Note: null })
        {
            lecteur.Signaler(rang, $"« {texte} » n'est pas borné. Écrivez la borne en note (« borne basse : … »).");
        }
    }

    private static Indicateur? TrouverIndicateur(
        LecteurTable lecteur,
        int rang,
        IReadOnlyDictionary<string, Indicateur> indicateurs
    )
    {
        var indicateur = indicateurs.GetValueOrDefault(lecteur.Texte(rang));
        if (indicateur is null)
        {
            lecteur.Signaler(
                rang,
                $"l'indicateur « {lecteur.Texte(rang)} » n'est pas dans {TablePortraits.Indicateurs.Chemin}. Ajoutez-l'y ou corrigez la cellule."
            );
        }
        return indicateur;
    }
}

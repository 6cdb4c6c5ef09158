using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads the dated counts and gathers them in series.</summary>
internal static class LectureReleves
{
    public static IReadOnlyList<SerieReleves> Lire(
        LieuPortraits lieu,
        IReadOnlyDictionary<string, SourcePubliee> sources
    )
    {
        var lecteur = lieu.Ouvrir(TablePortraits.Releves);
        var series = new SortedDictionary<string, (string Libelle, string Unite, List<ReleveDate> Releves)>(
            StringComparer.Ordinal
        );
        while (lecteur.Suivante())
        {
            var id = CellulesPortraits.Requis(lecteur, 0);
            if (!series.TryGetValue(id, out var serie))
            {
                var libelle = CellulesPortraits.Requis(lecteur, 1);
                series[id] = serie = (libelle, CellulesPortraits.Requis(lecteur, 2), []);
            }
            VerifierEntete(lecteur, 1, serie.Libelle);
            VerifierEntete(lecteur, 2, serie.Unite);
            if (LireReleve(lecteur, lieu, sources) is { } releve)
            {
                Ajouter(lecteur, serie.Releves, releve);
            }
        }
        return [.. series.Select(serie => Assembler(serie.Key, serie.Value))];
    }

    private static SerieReleves Assembler(string id, (string Libelle, string Unite, List<ReleveDate> Releves) serie) =>
        new()
        {
            Id = id,
            Libelle = serie.Libelle,
            Unite = serie.Unite,
            Releves =
            [
                .. serie
                    .Releves.OrderBy(releve => releve.Territoire)
                    .ThenBy(releve => releve.Date)
                    .ThenBy(releve => releve.Source.Id, StringComparer.Ordinal),
            ],
        };

    private static ReleveDate? LireReleve(
        LecteurTable lecteur,
        LieuPortraits lieu,
        IReadOnlyDictionary<string, SourcePubliee> sources
    )
    {
        var (valeur, texte) = CellulesPortraits.ValeurOuTexte(lecteur, 5, 6);
        var source = CellulesPortraits.Source(lecteur, 7, sources);
        var releve = new ReleveDate
        {
            Territoire = CellulesPortraits.Territoire(lecteur, 3, lieu.Departements),
            Date = CellulesPortraits.Moment(lecteur, 4),
            Valeur = valeur,
            Texte = texte,
            Source = source!,
            Section = CellulesPortraits.Requis(lecteur, 8),
            Definition = CellulesPortraits.Requis(lecteur, 9),
            Rupture = LireRupture(lecteur, 10),
        };
        return source is null ? null : releve;
    }

    private static void VerifierEntete(LecteurTable lecteur, int rang, string attendu)
    {
        if (lecteur.Texte(rang) != attendu)
        {
            lecteur.Signaler(
                rang,
                $"« {lecteur.Texte(rang)} » au lieu de « {attendu} ». Une série garde son libellé et son unité : corrigez, ou ouvrez une autre série."
            );
        }
    }

    private static void Ajouter(LecteurTable lecteur, List<ReleveDate> releves, ReleveDate nouveau)
    {
        if (releves.Exists(r => (r.Territoire, r.Date, r.Source) == (nouveau.Territoire, nouveau.Date, nouveau.Source)))
        {
            lecteur.Signaler(
                4,
                $"la série a déjà un relevé pour {nouveau.Territoire}, {nouveau.Date} et {nouveau.Source.Id}. Gardez une ligne."
            );
        }
        releves.Add(nouveau);
    }

    private static Ternaire LireRupture(LecteurTable lecteur, int rang)
    {
        switch (lecteur.Texte(rang))
        {
            case "oui":
                return Ternaire.Oui;
            case "non":
                return Ternaire.Non;
            case "":
                return Ternaire.Inconnu;
            default:
                lecteur.Signaler(
                    rang,
                    $"« {lecteur.Texte(rang)} » n'est pas une réponse. Écrivez oui, non, ou rien si l'on ne sait pas."
                );
                return Ternaire.Inconnu;
        }
    }
}

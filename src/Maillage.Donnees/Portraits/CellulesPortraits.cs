using System.Globalization;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Cells that the tables of figures share: a text that must be there, a moment, a territory, a document.</summary>
internal static class CellulesPortraits
{
    public static string Requis(LecteurTable lecteur, int rang)
    {
        var texte = lecteur.Texte(rang);
        if (texte.Length == 0)
        {
            lecteur.Signaler(rang, "cellule vide. Un texte est attendu.");
        }
        return texte;
    }

    public static string? OuRien(LecteurTable lecteur, int rang) =>
        lecteur.Cellule(rang).IsEmpty ? null : lecteur.Texte(rang);

    public static Moment Moment(LecteurTable lecteur, int rang)
    {
        if (!Maillage.Portraits.Moment.TryParse(lecteur.Texte(rang), out var moment))
        {
            lecteur.Signaler(
                rang,
                $"« {lecteur.Texte(rang)} » n'est ni une date (AAAA, AAAA-MM ou AAAA-MM-JJ) ni une période de l'une à l'autre (AAAA/AAAA). Corrigez la cellule."
            );
        }
        return moment;
    }

    public static SourcePubliee? Source(
        LecteurTable lecteur,
        int rang,
        IReadOnlyDictionary<string, SourcePubliee> sources
    )
    {
        var source = sources.GetValueOrDefault(lecteur.Texte(rang));
        if (source is null)
        {
            lecteur.Signaler(
                rang,
                $"la source « {lecteur.Texte(rang)} » n'est pas dans {TablePortraits.Sources.Chemin}. Ajoutez-l'y ou corrigez la cellule."
            );
        }
        return source;
    }

    public static TerritoirePublie Territoire(LecteurTable lecteur, int rang, IReadOnlySet<CodeDepartement> region)
    {
        var lu = TerritoirePublie.TryParse(lecteur.Texte(rang), out var territoire);
        if (!lu || (territoire.Departement is { } departement && !region.Contains(departement)))
        {
            lecteur.Signaler(
                rang,
                $"« {lecteur.Texte(rang)} » n'est pas un territoire. Écrivez un département de la région, {TerritoirePublie.Region} pour la région ou {TerritoirePublie.France} pour la France."
            );
        }
        return territoire;
    }

    public static CodeDepartement Departement(LecteurTable lecteur, int rang, IReadOnlySet<CodeDepartement> region) =>
        Departements(lecteur, rang, region) is [var seul] ? seul : default;

    public static IReadOnlyList<CodeDepartement> Departements(
        LecteurTable lecteur,
        int rang,
        IReadOnlySet<CodeDepartement> region
    )
    {
        var departements = new List<CodeDepartement>();
        foreach (var morceau in lecteur.Texte(rang).Split('|'))
        {
            if (CodeDepartement.TryParse(morceau, out var code) && region.Contains(code))
            {
                departements.Add(code);
            }
            else
            {
                lecteur.Signaler(rang, $"« {morceau} » n'est pas un département de la région. Corrigez le code.");
            }
        }
        return departements;
    }

    /// <summary>A number or words in its place: exactly one of the two cells is filled.</summary>
    public static (double? Valeur, string? Texte) ValeurOuTexte(LecteurTable lecteur, int rangValeur, int rangTexte)
    {
        var (valeur, texte) = (lecteur.DecimalOuRien(rangValeur), OuRien(lecteur, rangTexte));
        if (valeur is null == texte is null)
        {
            lecteur.Signaler(
                rangValeur,
                texte is null
                    ? "ni nombre ni texte. Écrivez l'un des deux, ou ôtez la ligne si la source ne dit rien."
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"un nombre ({valeur}) et un texte (« {texte} »). Gardez le nombre, ou le texte si la source n'en donne pas."
                    )
            );
        }
        return (valeur, texte);
    }
}

using System.Numerics;

namespace Maillage.Territoires.Recherche;

/// <summary>
/// Ranks one name against a text. A typing error is one letter added, left out, replaced or exchanged with the next one
/// (optimal string alignment distance 1). Allocates nothing.
/// </summary>
internal static class Comparaison
{
    /// <summary>Shortest text whose typing errors are forgiven when it is a whole name.</summary>
    public const int LongueurMinFaute = 3;

    /// <summary>Shortest text whose typing errors are forgiven when it is the beginning of a name.</summary>
    public const int LongueurMinFauteDebut = 4;

    /// <param name="texte">The text looked for.</param>
    /// <param name="nom">Letters of the name.</param>
    /// <param name="debuts">Where its words begin.</param>
    /// <param name="article">Length of its leading article.</param>
    public static Rang Ranger(TexteCherche texte, ReadOnlySpan<byte> nom, ulong debuts, int article)
    {
        var rang = Confronter(texte.Lettres, nom);
        if (rang == Rang.Egal && debuts != texte.DebutsDeMots)
        {
            rang = Rang.EgalSouple;
        }
        if (article > 0)
        {
            rang = Meilleur(rang, Assouplir(Confronter(texte.Lettres, nom[article..]), Rang.Debut));
        }
        if (texte.Article > 0)
        {
            rang = Meilleur(rang, Assouplir(Confronter(texte.SansArticle, nom[article..]), Rang.Mot));
        }
        return rang > Rang.Mot && (Dedans(texte, nom, debuts) || MotsEnOrdre(texte, nom, debuts)) ? Rang.Mot : rang;
    }

    private static Rang Meilleur(Rang un, Rang autre) => un < autre ? un : autre;

    // "le v" must not put every name in V before those in "Le V…": with another article, a beginning ranks lower.
    private static Rang Assouplir(Rang rang, Rang debut) =>
        rang switch
        {
            Rang.Egal => Rang.EgalSouple,
            Rang.Debut => debut,
            _ => rang,
        };

    private static Rang Confronter(ReadOnlySpan<byte> texte, ReadOnlySpan<byte> nom)
    {
        var commun = texte.CommonPrefixLength(nom);
        if (commun == texte.Length)
        {
            return commun == nom.Length ? Rang.Egal : Rang.Debut;
        }
        if (texte.Length < LongueurMinFaute)
        {
            return Rang.Aucun;
        }
        var rang = UneFaute(texte[commun..], nom[commun..]);
        return rang == Rang.FauteDebut && texte.Length < LongueurMinFauteDebut ? Rang.Aucun : rang;
    }

    // Both begin at their first difference: a single error can only be there.
    private static Rang UneFaute(ReadOnlySpan<byte> texte, ReadOnlySpan<byte> nom)
    {
        var rang = Suite(texte[1..], nom);
        if (nom.IsEmpty)
        {
            return rang;
        }
        rang = Meilleur(rang, Suite(texte[1..], nom[1..]));
        rang = Meilleur(rang, Suite(texte, nom[1..]));
        var echange = texte.Length > 1 && nom.Length > 1 && texte[0] == nom[1] && texte[1] == nom[0];
        return echange ? Meilleur(rang, Suite(texte[2..], nom[2..])) : rang;
    }

    private static Rang Suite(ReadOnlySpan<byte> texte, ReadOnlySpan<byte> nom) =>
        !nom.StartsWith(texte) ? Rang.Aucun
        : nom.Length == texte.Length ? Rang.FauteEntiere
        : Rang.FauteDebut;

    private static bool Dedans(TexteCherche texte, ReadOnlySpan<byte> nom, ulong debuts)
    {
        for (var reste = debuts & ~1ul; reste != 0; reste &= reste - 1)
        {
            if (nom[BitOperations.TrailingZeroCount(reste)..].StartsWith(texte.Lettres))
            {
                return true;
            }
        }
        return false;
    }

    private static bool MotsEnOrdre(TexteCherche texte, ReadOnlySpan<byte> nom, ulong debuts)
    {
        if (BitOperations.PopCount(texte.DebutsDeMots) < 2)
        {
            return false;
        }
        var cherches = texte.DebutsDeMots;
        for (var reste = debuts; reste != 0 && cherches != 0; reste &= reste - 1)
        {
            var cherche = MotSuivant(texte.Lettres, cherches);
            var mot = MotSuivant(nom, reste);
            var dernier = (cherches & (cherches - 1)) == 0;
            if (dernier ? mot.StartsWith(cherche) : mot.SequenceEqual(cherche))
            {
                cherches &= cherches - 1;
            }
        }
        return cherches == 0;
    }

    private static ReadOnlySpan<byte> MotSuivant(ReadOnlySpan<byte> lettres, ulong debuts)
    {
        var debut = BitOperations.TrailingZeroCount(debuts);
        var suivants = debuts & (debuts - 1);
        return suivants == 0 ? lettres[debut..] : lettres[debut..BitOperations.TrailingZeroCount(suivants)];
    }
}

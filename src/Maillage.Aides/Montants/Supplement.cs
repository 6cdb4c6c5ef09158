using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A sum added when a condition holds, multiplied by a number said when <paramref name="Par"/> names one.</summary>
public sealed record Supplement(Condition Si, decimal Montant, CleNombre? Par, string Libelle)
{
    internal decimal Calculer(Contexte contexte) =>
        Si.Evaluer(contexte) != Ternaire.Oui ? 0
        : Par is null ? Montant
        : Montant * (contexte.Nombre(Par) ?? 0);

    internal string EnMots =>
        $"+{Typographie.EspaceInsecable}{Typographie.Euros(Montant)}{(Par is null ? "" : $" par {Par.Unite}")} {Libelle}";
}

internal static class Supplements
{
    public static decimal Calculer(this IReadOnlyList<Supplement> supplements, Contexte contexte) =>
        supplements.Sum(supplement => supplement.Calculer(contexte));

    public static IReadOnlyList<Cle> Manques(this IReadOnlyList<Supplement> supplements, Contexte contexte)
    {
        var manques = new HashSet<Cle>();
        foreach (var supplement in supplements.Where(supplement => supplement.Si.Evaluer(contexte) == Ternaire.Inconnu))
        {
            supplement.Si.Manques(contexte, manques);
        }
        return [.. manques];
    }

    public static IEnumerable<Condition> Noeuds(this IReadOnlyList<Supplement> supplements) =>
        supplements.SelectMany(supplement => supplement.Si.Noeuds);

    public static void Lues(this IReadOnlyList<Supplement> supplements, ISet<Cle> cles)
    {
        foreach (var supplement in supplements)
        {
            supplement.Si.Lues(cles);
            if (supplement.Par is { } par)
            {
                cles.Add(par);
            }
        }
    }

    public static string EnMots(this IReadOnlyList<Supplement> supplements) =>
        string.Concat(supplements.Select(supplement => " ; " + supplement.EnMots));
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>One payment of a sum known in advance: a share of it, or euros, so many months after signature (null: date unknown).</summary>
public sealed record Tranche(decimal? Part, decimal? Montant, int? Mois, int Annee, string Libelle);

internal static class Tranches
{
    /// <summary>The payments of a total; the last one takes the remainder of the rounding.</summary>
    public static IReadOnlyList<Echeance> Verser(IReadOnlyList<Tranche> tranches, decimal total, DateOnly signature)
    {
        var echeances = new Echeance[tranches.Count];
        var reste = total;
        for (var rang = 0; rang < echeances.Length; rang++)
        {
            var tranche = tranches[rang];
            var du = tranche.Montant ?? Arrondi.AuCentime(total * tranche.Part!.Value);
            var montant = rang == echeances.Length - 1 ? reste : du;
            reste -= montant;
            echeances[rang] = new Echeance(
                tranche.Mois is { } mois ? signature.AddMonths(mois) : null,
                tranche.Annee,
                montant,
                tranche.Libelle
            );
        }
        return echeances;
    }

    public static string EnMots(IReadOnlyList<Tranche> tranches) =>
        tranches.Count == 0
            ? "échéancier inconnu"
            : string.Join(
                ", ",
                tranches.Select(tranche =>
                    $"{(tranche.Montant is { } montant ? Typographie.Euros(montant) : $"{Typographie.Nombre(tranche.Part!.Value * 100)}{Typographie.EspaceInsecable}%")} {Minuscule(tranche.Libelle)}"
                )
            );

    private static string Minuscule(string libelle) =>
        libelle.Length == 0 ? libelle : char.ToLowerInvariant(libelle[0]) + libelle[1..];
}

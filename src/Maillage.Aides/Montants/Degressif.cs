using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A sum for each year of a contract, in proportion to nothing: one row of a table chosen by a number said.</summary>
/// <param name="Valeur">Value of the number that selects the row.</param>
/// <param name="Annees">Euros of each year of the contract.</param>
/// <param name="Si">The row also needs this condition; null when it needs none.</param>
public sealed record LigneDegressive(decimal Valeur, IReadOnlyList<decimal> Annees, Condition? Si);

/// <summary>
/// A decreasing sum year after year, read in a table; part of the first year is paid in advance. The first row whose number and condition
/// hold is used; a row whose condition is unknown is passed over and the amount is then an estimate.
/// </summary>
public sealed record Degressif : Mecanisme
{
    /// <summary>The number that selects the row.</summary>
    public required CleNombre Cle { get; init; }

    /// <summary>Rows, the most demanding first.</summary>
    public required IReadOnlyList<LigneDegressive> Lignes { get; init; }

    /// <summary>Share of the first year paid in advance, 0 to 1.</summary>
    public required decimal Avance { get; init; }

    /// <summary>When the advance is paid, in French.</summary>
    public required string LibelleAvance { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        string.Join(
            " ; ",
            Lignes
                .Where(ligne => ligne.Si is null)
                .Select(ligne =>
                    $"{Cle.Libelle} {Typographie.Nombre(ligne.Valeur)} : {string.Join(", ", ligne.Annees.Select(Typographie.Euros))}"
                )
        );

    internal override IEnumerable<Condition> Noeuds => Lignes.SelectMany(ligne => ligne.Si?.Noeuds ?? []);

    internal override Montant Calculer(Contexte contexte)
    {
        if (contexte.Nombre(Cle) is not { } valeur)
        {
            return Montant.Inconnu with { Manques = [Cle] };
        }
        var possibles = Lignes.Where(ligne => ligne.Valeur == valeur).ToArray();
        if (
            possibles.FirstOrDefault(ligne => (ligne.Si?.Evaluer(contexte) ?? Ternaire.Oui) == Ternaire.Oui)
            is not { } retenue
        )
        {
            return Montant.Inconnu;
        }
        var manques = new HashSet<Cle>();
        foreach (var ligne in possibles.Where(ligne => ligne.Si?.Evaluer(contexte) == Ternaire.Inconnu))
        {
            ligne.Si!.Manques(contexte, manques);
        }
        return new Montant
        {
            Total = retenue.Annees.Sum(),
            Nature = manques.Count == 0 ? NatureMontant.Exact : NatureMontant.Estime,
            Echeancier = Verser(retenue.Annees),
            Manques = [.. manques],
        };
    }

    internal override void Lues(ISet<Cle> cles)
    {
        cles.Add(Cle);
        foreach (var ligne in Lignes)
        {
            ligne.Si?.Lues(cles);
        }
    }

    internal override void Restantes(Contexte contexte, ISet<Cle> cles)
    {
        cles.Add(Cle);
        var valeur = contexte.Nombre(Cle);
        foreach (var ligne in Lignes.Where(ligne => valeur is null || ligne.Valeur == valeur))
        {
            if (ligne.Si?.Evaluer(contexte) == Ternaire.Inconnu)
            {
                ligne.Si.Manques(contexte, cles);
            }
        }
    }

    private List<Echeance> Verser(IReadOnlyList<decimal> annees)
    {
        var avance = Arrondi.AuCentime(annees[0] * Avance);
        var lignes = new List<Echeance>
        {
            new(null, 1, avance, LibelleAvance),
            new(null, 1, annees[0] - avance, "Solde de la 1re année"),
        };
        lignes.AddRange(
            annees
                .Skip(1)
                .Select(
                    (montant, rang) =>
                        new Echeance(null, rang + 2, montant, $"{Typographie.Nombre((decimal)rang + 2)}e année")
                )
        );
        return lignes;
    }
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// A yearly profit freed from tax: whole until the end of the n-th month after the month of creation, then by shares that shrink, each for
/// twelve months. The sums are profits freed, never a payment nor the tax saved.
/// </summary>
public sealed record ExonerationDegressive : Mecanisme
{
    /// <summary>Taxable profit of a year, supposed constant.</summary>
    public required CleNombre Benefice { get; init; }

    /// <summary>Whole months freed after the month of creation.</summary>
    public required int MoisPleins { get; init; }

    /// <summary>Shares freed afterwards, 0 to 1, each for twelve months.</summary>
    public required IReadOnlyList<decimal> Paliers { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"bénéfice exonéré en totalité jusqu'à la fin du {Typographie.Nombre((decimal)MoisPleins)}e mois suivant celui de la création, puis "
        + string.Join(", ", Paliers.Select(Pourcentage))
        + ", douze mois chacun";

    internal override Montant Calculer(Contexte contexte)
    {
        var periodes = Periodes(contexte.Jour);
        var calendrier = $"Exonération {string.Join(" ; ", periodes.Select(EnPhrase))}.";
        if (contexte.Nombre(Benefice) is not { } benefice)
        {
            return Montant.Inconnu with { Manques = [Benefice], Notes = [calendrier] };
        }
        Echeance[] lignes =
        [
            .. periodes.Select(periode => new Echeance(
                periode.Fin,
                periode.Debut.Year - contexte.Jour.Year + 1,
                Arrondi.AuCentime(benefice * periode.Part * periode.Mois / 12),
                $"Bénéfice exonéré {EnPhrase(periode)}"
            )),
        ];
        return new Montant
        {
            Total = lignes.Sum(ligne => ligne.Montant),
            Nature = NatureMontant.Estime,
            Objet = "bénéfice exonéré",
            Echeancier = lignes,
            Notes =
            [
                calendrier,
                "Ces sommes sont des bénéfices exonérés, à bénéfice constant : ni un versement, ni l'impôt évité, qui dépend du foyer.",
            ],
        };
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Benefice);

    private List<Etage> Periodes(DateOnly creation)
    {
        var premierDuMois = creation.AddDays(1 - creation.Day);
        var finTotale = premierDuMois.AddMonths(MoisPleins + 1).AddDays(-1);
        var jours = DateTime.DaysInMonth(creation.Year, creation.Month);
        var premierMois = (decimal)(jours - creation.Day + 1) / jours;
        var periodes = new List<Etage> { new(creation, finTotale, 1, MoisPleins + premierMois) };
        foreach (var part in Paliers)
        {
            var debut = periodes[^1].Fin.AddDays(1);
            periodes.Add(new(debut, debut.AddMonths(12).AddDays(-1), part, 12));
        }
        return periodes;
    }

    private static string EnPhrase(Etage etage) =>
        $"{(etage.Part == 1 ? "en totalité" : $"à {Pourcentage(etage.Part)}")}, du {Typographie.Jour(etage.Debut)} au {Typographie.Jour(etage.Fin)}";

    private static string Pourcentage(decimal part) =>
        $"{Typographie.Nombre(part * 100)}{Typographie.EspaceInsecable}%";

    private sealed record Etage(DateOnly Debut, DateOnly Fin, decimal Part, decimal Mois);
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The guarantee for so much activity: paid when the income of the month passes the threshold, up to the ceiling.</summary>
/// <param name="AuMoins">Least activity the row needs.</param>
/// <param name="Seuil">Euros a month the income must exceed, or reach when <paramref name="SeuilCompris"/>.</param>
/// <param name="Plafond">Euros a month the guarantee completes up to.</param>
/// <param name="SeuilCompris">Whether an income equal to the threshold is enough.</param>
public sealed record LigneGarantie(decimal AuMoins, decimal Seuil, decimal Plafond, bool SeuilCompris)
{
    internal decimal Complement(decimal revenu) =>
        revenu > Seuil || (SeuilCompris && revenu == Seuil) ? Math.Max(0, Plafond - revenu) : 0;

    internal string EnMots =>
        $"{(SeuilCompris ? "minimum" : "seuil")} {Typographie.Euros(Seuil)}, plafond {Typographie.Euros(Plafond)}";
}

/// <summary>A top-up of monthly income to a ceiling that depends on the activity, nothing below the threshold.</summary>
public sealed record GarantieMensuelle : Mecanisme
{
    /// <summary>The activity.</summary>
    public required CleNombre Activite { get; init; }

    /// <summary>The income of a month.</summary>
    public required CleNombre Revenu { get; init; }

    /// <summary>Months the top-up lasts.</summary>
    public required int Mois { get; init; }

    /// <summary>Rows, most activity first.</summary>
    public required IReadOnlyList<LigneGarantie> Lignes { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"complément de revenu pendant {Typographie.Nombre((decimal)Mois)} mois, si le revenu du mois passe le seuil : "
        + string.Join(" ; ", Lignes.Select(ligne => $"{Tranche(ligne)} : {ligne.EnMots}"));

    internal override Montant Calculer(Contexte contexte)
    {
        var (activite, revenu) = (contexte.Nombre(Activite), contexte.Nombre(Revenu));
        if (activite is null || revenu is null)
        {
            return Montant.Inconnu with
            {
                Manques = [.. new[] { Activite, Revenu }.Where(cle => contexte.Nombre(cle) is null)],
            };
        }
        if (Lignes.FirstOrDefault(ligne => activite >= ligne.AuMoins) is not { } ligne)
        {
            return Montant.Inconnu;
        }
        var complement = ligne.Complement(revenu.Value);
        return new Montant
        {
            Total = complement * Mois,
            Nature = NatureMontant.Estime,
            Echeancier =
            [
                .. Enumerable
                    .Range(1, Mois)
                    .Select(rang => new Echeance(
                        null,
                        1 + (rang - 1) / 12,
                        complement,
                        $"Mois {Typographie.Nombre((decimal)rang)}"
                    )),
            ],
            Notes =
            [
                "Calcul sur un revenu supposé constant ; le complément est recalculé sur le revenu de chaque mois.",
            ],
        };
    }

    internal override void Lues(ISet<Cle> cles)
    {
        cles.Add(Activite);
        cles.Add(Revenu);
    }

    private string Tranche(LigneGarantie ligne) =>
        ligne.AuMoins == 0 ? "en dessous" : $"{Typographie.Nombre(ligne.AuMoins)} {Activite.Unite}";
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A share of yearly fees, up to a ceiling a year, over a contract worked out by calendar year.</summary>
public sealed record PourcentageAnnuel : Mecanisme
{
    /// <summary>The fees.</summary>
    public required CleNombre Cle { get; init; }

    /// <summary>Share of the fees, 0 to 1.</summary>
    public required decimal Taux { get; init; }

    /// <summary>Most euros a year; null when no source gives a ceiling.</summary>
    public required decimal? Plafond { get; init; }

    /// <summary>Years of the initial contract.</summary>
    public required int Annees { get; init; }

    /// <summary>When a calendar year is paid; null when unknown.</summary>
    public required string? Versement { get; init; }

    /// <inheritdoc />
    public override string EnMots =>
        $"{Typographie.Nombre(Taux * 100)}{Typographie.EspaceInsecable}% des {Cle.Libelle}, {(Plafond is { } plafond ? $"{Typographie.Euros(plafond)} par an au plus" : "plafond inconnu")}, pendant {Typographie.Nombre((decimal)Annees)} ans";

    internal override Montant Calculer(Contexte contexte)
    {
        if (contexte.Nombre(Cle) is not { } honoraires)
        {
            return Montant.Inconnu with { Manques = [Cle] };
        }
        var part = Arrondi.AuCentime(honoraires * Taux);
        var annuel = Math.Min(part, Plafond ?? part);
        return new Montant
        {
            Total = annuel * Annees,
            Annuel = annuel,
            Nature = NatureMontant.Estime,
            Echeancier = AnneesCiviles.Repartir(annuel, contexte.Jour, Annees, Versement),
            Notes = ["Calcul sur des honoraires supposés constants ; la somme suit les honoraires de chaque année."],
        };
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cle);
}

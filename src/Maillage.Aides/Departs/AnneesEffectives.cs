using System.Globalization;

namespace Maillage.Aides;

/// <summary>
/// A yearly sum due for the time the contract really ran, worked out by calendar year and paid the next. Days are counted as for the year of
/// adhesion; when no source gives the unit, whole months are shown beside them.
/// </summary>
/// <param name="PayeAvantMois">Month of the next year by whose end a year is taken as paid, 1 to 12.</param>
/// <param name="UniteVerifiee">Whether a source gives the unit.</param>
public sealed record AnneesEffectives(int PayeAvantMois, bool UniteVerifiee) : RegleDepart
{
    internal override Reglement Regler(ContratQuitte contrat)
    {
        if (contrat.Montant.Annuel is not { } annuel)
        {
            return new()
            {
                Lectures = [],
                Verse = contrat.VerseDit,
                Manques = contrat.Montant.Manques,
            };
        }
        var lignes = Annees(contrat, annuel);
        var verse =
            contrat.VerseDit ?? lignes.Where(ligne => ligne.Etat == EtatLigne.Versee).Sum(ligne => ligne.Montant);
        var enJours = Solder(
            "temps effectif de chaque année civile",
            "jours",
            lignes.Sum(ligne => ligne.Montant),
            verse
        );
        var enMois = Solder(
            "temps effectif depuis la signature",
            "mois entiers",
            Arrondi.AuCentime(annuel * Durees.MoisEntiers(contrat.Signature, contrat.Depart) / 12),
            verse
        );
        return new()
        {
            Lectures =
                UniteVerifiee || enMois with { Libelle = enJours.Libelle, Unite = enJours.Unite } == enJours
                    ? [enJours]
                    : [enJours, enMois],
            Verse = verse,
            Detail = lignes,
            Notes = contrat.VerseDit is null ? [Suppose()] : [],
        };
    }

    private static LectureDepart Solder(string libelle, string unite, decimal acquis, decimal verse) =>
        new(libelle, unite, Math.Max(0, verse - acquis), Math.Max(0, acquis - verse));

    private LigneDepart[] Annees(ContratQuitte contrat, decimal annuel) =>
        [
            .. from annee in Enumerable.Range(contrat.Signature.Year, contrat.Depart.Year - contrat.Signature.Year + 1)
            let debut = Max(contrat.Signature, new DateOnly(annee, 1, 1))
            let fin = Min(contrat.Depart, new DateOnly(annee + 1, 1, 1))
            let jours = Durees.Jours(debut, fin)
            where jours > 0
            let total = DateTime.IsLeapYear(annee) ? 366 : 365
            select new LigneDepart(
                null,
                Libelle(annee, jours, total),
                Arrondi.AuCentime(annuel * jours / total),
                FinDePaiement(annee) < contrat.Depart ? EtatLigne.Versee : EtatLigne.AVerser
            ),
        ];

    private DateOnly FinDePaiement(int annee) => new DateOnly(annee + 1, PayeAvantMois, 1).AddMonths(1).AddDays(-1);

    private string Suppose() =>
        $"Chaque année civile est supposée versée dans les {Texte(PayeAvantMois)} premiers mois de la suivante. Donnez ce que vous avez reçu pour corriger.";

    private static string Libelle(int annee, int jours, int total) =>
        jours == total ? Texte(annee) : $"{Texte(annee)} ({Texte(jours)} jours sur {Texte(total)})";

    private static string Texte(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);

    private static DateOnly Max(DateOnly un, DateOnly autre) => un > autre ? un : autre;

    private static DateOnly Min(DateOnly un, DateOnly autre) => un < autre ? un : autre;
}

using System.Globalization;

namespace Maillage.Aides;

/// <summary>
/// A yearly sum over a contract that begins within a year: each calendar year takes its share of days over the days of that year, the day
/// of adhesion included, to the cent; the last line takes the remainder, so that the lines add up.
/// </summary>
internal static class AnneesCiviles
{
    public static IReadOnlyList<Echeance> Repartir(decimal annuel, DateOnly adhesion, int annees, string? versement)
    {
        var fin = adhesion.AddYears(annees).AddDays(-1);
        var lignes = new List<Echeance>();
        var reste = annuel * annees;
        for (var annee = adhesion.Year; annee <= fin.Year; annee++)
        {
            var montant =
                annee == fin.Year ? reste : Arrondi.AuCentime(annuel * Jours(annee, adhesion, fin) / JoursDe(annee));
            reste -= montant;
            lignes.Add(
                new Echeance(null, annee - adhesion.Year + 1, montant, Libelle(annee, adhesion, fin, versement))
            );
        }
        return lignes;
    }

    private static int Jours(int annee, DateOnly adhesion, DateOnly fin)
    {
        var debut = annee == adhesion.Year ? adhesion : new DateOnly(annee, 1, 1);
        var terme = annee == fin.Year ? fin : new DateOnly(annee, 12, 31);
        return terme.DayNumber - debut.DayNumber + 1;
    }

    private static int JoursDe(int annee) => DateTime.IsLeapYear(annee) ? 366 : 365;

    private static string Libelle(int annee, DateOnly adhesion, DateOnly fin, string? versement)
    {
        var jours = Jours(annee, adhesion, fin);
        var part = jours == JoursDe(annee) ? "" : $" ({Texte(jours)} jours sur {Texte(JoursDe(annee))})";
        var suite = versement is null ? "" : $", versée {versement} {Texte(annee + 1)}";
        return $"Année {Texte(annee)}{part}{suite}";
    }

    private static string Texte(int nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}

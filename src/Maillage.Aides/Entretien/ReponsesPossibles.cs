using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// The answers a question may get, as far as the rules tell them apart: each value of a choice, yes and no, and for a number or a day one
/// value on each side of every threshold.
/// </summary>
internal static class ReponsesPossibles
{
    public static IEnumerable<Func<Profil, Profil>> De(Cle cle, CatalogueAides catalogue, DateOnly jour) =>
        cle switch
        {
            CleChoix choix => choix.Valeurs.Select<Choix, Func<Profil, Profil>>(valeur =>
                profil => profil.Avec(choix, valeur.Code)
            ),
            CleOuiNon ouiNon => [profil => profil.Avec(ouiNon, true), profil => profil.Avec(ouiNon, false)],
            CleNombre nombre => Nombres(nombre, catalogue)
                .Select<decimal, Func<Profil, Profil>>(valeur => profil => profil.Avec(nombre, valeur)),
            CleDate date => Jours(date, catalogue, jour)
                .Select<DateOnly, Func<Profil, Profil>>(valeur => profil => profil.Avec(date, valeur)),
            _ => [],
        };

    private static IEnumerable<decimal> Nombres(CleNombre cle, CatalogueAides catalogue)
    {
        if (cle.Permises is { } permises)
        {
            return permises;
        }
        var seuils = Noeuds(catalogue)
            .OfType<Seuil>()
            .Where(seuil => seuil.Cle == cle)
            .Select(seuil => seuil.Valeur)
            .Distinct();
        return seuils
            .SelectMany(valeur => new[] { valeur - 1, valeur, valeur + 1 })
            .Append(cle.Minimum)
            .Append(cle.Maximum)
            .Where(valeur => valeur >= cle.Minimum && valeur <= cle.Maximum)
            .Distinct();
    }

    private static IEnumerable<DateOnly> Jours(CleDate cle, CatalogueAides catalogue, DateOnly jour) =>
        Noeuds(catalogue)
            .OfType<Anciennete>()
            .Where(anciennete => anciennete.Cle == cle)
            .SelectMany(anciennete =>
                new[] { jour.AddMonths(-anciennete.MoinsDeMois), jour.AddMonths(-anciennete.MoinsDeMois).AddDays(1) }
            )
            .Distinct();

    private static IEnumerable<Condition> Noeuds(CatalogueAides catalogue) =>
        catalogue
            .Aides.SelectMany(aide => aide.Versions)
            .SelectMany(version => version.Conditions)
            .SelectMany(exigence => exigence.Condition.Noeuds);
}

namespace Maillage.Aides;

/// <summary>
/// Runs an aid on the first day of every quarter it may be asked about: it must answer "closed" exactly on the days no version covers.
/// It proves no amount, only that no day is left without an answer.
/// </summary>
internal static class CouvertureTemporelle
{
    public static IEnumerable<ErreurRegle> Trous(Aide aide, string fichier, Simulateur simulateur)
    {
        var commune = simulateur.Referentiel.Communes.MinBy(paire => paire.Key).Value;
        for (var jour = Simulateur.PremierJour; jour <= Simulateur.DernierJour; jour = jour.AddMonths(3))
        {
            var ouverte = aide.Signature.Contient(jour) && !(jour < aide.PasAvant);
            var statut = simulateur.Instruire(aide, commune, jour, Profil.Vide).Statut;
            if (ouverte == (statut == StatutAide.HorsPeriode))
            {
                yield return new ErreurRegle(
                    fichier,
                    1,
                    $"Au {Territoires.Typographie.Jour(jour)}, l'aide répond « {statut.Code()} »."
                );
            }
        }
    }
}

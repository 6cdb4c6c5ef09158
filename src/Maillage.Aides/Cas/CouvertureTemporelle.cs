namespace Maillage.Aides;

/// <summary>
/// Runs an aid on the first day of every quarter it may be asked about: it must answer "closed" exactly on the days no version covers.
/// It proves no amount, only that no day is left without an answer.
/// </summary>
internal static class CouvertureTemporelle
{
    public static IEnumerable<ErreurRegle> Trous(Aide aide, string fichier, Simulateur simulateur)
    {
        var commune = simulateur.Referentiel.Communes.Keys.Min().ToString();
        for (var jour = Simulateur.PremierJour; jour <= Simulateur.DernierJour; jour = jour.AddMonths(3))
        {
            if (
                simulateur.Simuler(new Demande(commune, jour, Profil.Vide))
                is not ReponseSimulation.Faite { Simulation: var simulation }
            )
            {
                yield return new ErreurRegle(fichier, 1, $"Aucune réponse au {Territoires.Typographie.Jour(jour)}.");
                continue;
            }
            var ouverte = aide.Signature.Contient(jour) && !(jour < aide.PasAvant);
            var statut = simulation.Aides.First(resultat => resultat.Aide.Id == aide.Id).Statut;
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

using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Bench;

/// <summary>
/// The whole catalogue in every commune for one profile and one day, on one thread: the region as shipped, and a country of 35 000 communes
/// whose zones repeat those of the region. The tables of places are kept from a map to the next, as the portal keeps them; what the first
/// map of a period pays to build them is said apart.
/// </summary>
internal static class CarteRapide
{
    private const int Pays = 35_000;

    public static IEnumerable<string> Mesurer(string racine)
    {
        var regles = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: false);
        var catalogue = LectureCatalogue.Lire(regles.Textes, regles.Cumuls).Catalogue!;
        var region = ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!.Referentiel;
        var demandes = ProfilsDEssai.Tirer(region, 200);
        foreach (var referentiel in new[] { region, PaysDEssai.Repliquer(region, Pays) })
        {
            var simulateur = new Simulateur(catalogue, referentiel);
            var cartographe = new Cartographe(simulateur);
            var nombre = referentiel.Communes.Count;
            yield return Mesure
                .Prendre(
                    $"carte des droits, {nombre} communes",
                    demandes,
                    5,
                    demande => cartographe.Dresser(demande.Profil, demande.Date)
                )
                .ToString();
            yield return Mesure
                .Prendre(
                    $"première carte d'une période, {nombre} communes",
                    demandes[..10],
                    5,
                    demande => new Cartographe(simulateur).Dresser(demande.Profil, demande.Date)
                )
                .ToString();
        }
    }
}

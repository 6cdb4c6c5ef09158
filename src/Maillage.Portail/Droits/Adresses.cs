using Maillage.Aides;
using Maillage.Portail.Habillage;
using Maillage.Portail.Simulations;
using Maillage.Territoires;

namespace Maillage.Portail.Droits;

/// <summary>From the map of rights to the simulator and back, and the words both share.</summary>
internal static class Adresses
{
    /// <summary>The same person and day in a commune: the whole reason.</summary>
    public static string Resultat(EtatDroits etat, Commune commune) =>
        new Parcours(
            new Formulaire
            {
                Commune = commune.Code.ToString(),
                Date = Calendrier.Iso(etat.Jour),
                Reponses = etat.Profil.EnTextes().ToDictionary(),
            }
        ).Resultat;

    /// <summary>The map for the person of a simulation, distances counted from its commune.</summary>
    public static string Carte(Simulation simulation) =>
        new EtatDroits
        {
            Profil = simulation.Profil.Partageable(simulation.Date).SansLeLieu(),
            Jour = simulation.Date,
            JourChoisi = true,
            Depuis = simulation.Commune.Code,
            Commune = simulation.Commune.Code,
        }.Adresse();

    /// <summary>What is had besides and never added: taxes, sums paid to a structure.</summary>
    public static IEnumerable<string> APart(DroitsDuLieu droits) =>
        new[] { Part("impôt", droits.Fiscal), Part("structure", droits.Structure) }.OfType<string>();

    private static string? Part(string nom, PartDesDroits part) =>
        part.Total is null ? $"{nom} : montant inconnu"
        : part.Total > 0 ? $"{nom} : {MotsResultat.Nuance(part.Nature)}{Typographie.Euros(part.Total.Value)}"
        : null;
}

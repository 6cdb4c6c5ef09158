using System.Text;
using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests;

/// <summary>Short ways to put a question to a condition, an amount or a catalogue of the small world.</summary>
internal static class Essai
{
    public static readonly DateOnly Jour = new(2023, 3, 1);

    public static Contexte Contexte(Profil profil, CodeCommune? commune = null, DateOnly? jour = null)
    {
        var code = commune ?? PetitMonde.Assignan;
        var zones = PetitMonde.Referentiel.Zones;
        var actuelle = profil[Cles.CommuneExerciceActuelle];
        return new Contexte(profil, jour ?? Jour, code, zones.Zones(code, jour ?? Jour))
        {
            ZonesActuelles = actuelle is { } autre ? zones.Zones(autre, jour ?? Jour) : null,
        };
    }

    public static Ternaire Evaluer(
        this Condition condition,
        Profil profil,
        CodeCommune? commune = null,
        DateOnly? jour = null
    ) => condition.Evaluer(Contexte(profil, commune, jour));

    public static Montant Calculer(this Mecanisme mecanisme, Profil profil, DateOnly? jour = null) =>
        mecanisme.Calculer(Contexte(profil, null, jour));

    public static ProfilLu Profil(string json) => LectureProfil.Lire(Encoding.UTF8.GetBytes(json));

    public static Simulation Simuler(CatalogueAides catalogue, CodeCommune commune, DateOnly jour, Profil profil) =>
        new Simulateur(catalogue, PetitMonde.Referentiel).Simuler(new Demande(commune.ToString(), jour, profil)) switch
        {
            ReponseSimulation.Faite { Simulation: var simulation } => simulation,
            ReponseSimulation.Refusee { Erreurs: var erreurs } => throw new InvalidOperationException(
                string.Join("; ", erreurs)
            ),
            _ => throw new InvalidOperationException(),
        };
}

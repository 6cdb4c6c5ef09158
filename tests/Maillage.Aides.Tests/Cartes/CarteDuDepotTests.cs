using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Cartes;

/// <summary>The map of the shipped rules and data says, commune by commune, what a simulation there says.</summary>
public sealed class CarteDuDepotTests
{
    private static readonly Simulateur Depot = Ouvrir();
    private static readonly CodeCommune[] Codes = [.. Depot.Referentiel.Communes.Keys.Order()];

    [Fact]
    public void Dresser_DeuxCentsProfils_ToutesLesCommunes_CommeUneParUne()
    {
        var (retenues, indecises) = (0, 0);

        Parallel.ForEach(
            Cartes(graine: 20261122),
            carte =>
            {
                var uneParUne = new UneParUne(Depot, carte);
                Assert.Equal(Codes, carte.Communes.Select(commune => commune.Code));
                for (var rang = 0; rang < Codes.Length; rang++)
                {
                    uneParUne.Comparer(rang);
                    Interlocked.Add(ref retenues, carte[rang].Cumul.Retenues.Count);
                    Interlocked.Add(ref indecises, carte[rang].Indeterminees.Count);
                }
            }
        );

        Assert.True(
            retenues > 10_000 && indecises > 10_000,
            $"Tirage trop pauvre : {retenues} retenues, {indecises} indéterminées."
        );
    }

    [Fact]
    public void Dresser_DeuxCentsProfils_CommunesAuHasard_CommeLeSimulateur()
    {
        var hasard = new Random(7);
        foreach (var carte in Cartes(graine: 7))
        {
            for (var essai = 0; essai < 25; essai++)
            {
                CommeLeSimulateur(carte, hasard.Next(Codes.Length));
            }
        }
    }

    private static void CommeLeSimulateur(CarteDesDroits carte, int rang)
    {
        var droits = carte[rang];
        var zones = Depot.Referentiel.Zones.Zones(Codes[rang], carte.Date);
        var profil = UneParUne.Retenu(carte.Profil, zones);
        var reponse = Depot.Simuler(new Demande(Codes[rang].ToString(), carte.Date, profil));
        var simulation = Assert.IsType<ReponseSimulation.Faite>(reponse).Simulation;

        Assert.Equal(simulation.Cumul.Retenues, droits.Cumul.Retenues);
        Assert.Equal(simulation.Cumul.MontantTotal, droits.Cumul.MontantTotal);
        Assert.Equal(simulation.Cumul.MontantTotal, droits.Personne.Total ?? 0);
        Assert.Equal(simulation.Cumul.MontantsInconnus, droits.Cumul.MontantsInconnus);
        Assert.Equal(simulation.Cumul.APart, droits.Cumul.APart);
        Assert.Equal(
            simulation.Cumul.Exclues.Select(exclue => (exclue.Id, string.Join(',', exclue.IncompatibleAvec))),
            droits.Cumul.Exclues.Select(exclue => (exclue.Id, string.Join(',', exclue.IncompatibleAvec)))
        );
        Assert.Equal(
            simulation.Aides.Where(aide => aide.Statut == StatutAide.Indetermine).Select(aide => aide.Aide.Id),
            droits.Indeterminees
        );
        Assert.Equal(CalendrierAnnuel.Dresser(simulation).Totaux, droits.Personne.Annees);
    }

    private static IEnumerable<CarteDesDroits> Cartes(int graine)
    {
        var tirage = new ProfilsAuHasard(graine, Depot.Catalogue, Codes);
        var cartographe = new Cartographe(Depot);
        return Enumerable
            .Range(0, 200)
            .Select(_ => tirage.Tirer())
            .Select(question =>
                Assert.IsType<ReponseCarte.Faite>(cartographe.Dresser(question.Profil, question.Jour)).Carte
            )
            .ToArray();
    }

    private static Simulateur Ouvrir()
    {
        var racine = RacineMaillage.Trouver().Valeur!;
        var regles = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: false);
        return new Simulateur(
            LectureCatalogue.Lire(regles.Textes, regles.Cumuls).Catalogue!,
            ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!.Referentiel
        );
    }
}

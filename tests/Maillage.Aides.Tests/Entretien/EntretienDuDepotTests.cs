using System.Diagnostics;
using Maillage.Donnees;

namespace Maillage.Aides.Tests;

/// <summary>Conversations on the rules and the data this repository ships, answered at random from a fixed seed.</summary>
public sealed class EntretienDuDepotTests(ITestOutputHelper sortie)
{
    private const int Entretiens = 150;
    private static readonly DateOnly[] Jours = [new(2023, 3, 1), new(2026, 11, 22)];

    [Fact]
    public void AuPlus_QuellesQueSoientLesReponses_NEstJamaisDepasse()
    {
        var simulateur = Ouvrir();
        var communes = simulateur.Referentiel.Communes.Keys.Order().ToArray();
        var hasard = new Random(7);
        var marges = new List<int>();
        for (var rang = 0; rang < Entretiens; rang++)
        {
            var commune = communes[hasard.Next(communes.Length)].ToString();
            var bornes = Mener(simulateur, new(commune, Jours[rang % Jours.Length], Profil.Vide), hasard);

            Assert.All(bornes.Zip(bornes.Skip(1)), paire => Assert.True(paire.Second < paire.First));
            marges.Add(bornes[0] - bornes.Count);
        }
        sortie.WriteLine($"questions annoncées et non posées : {marges.Min()} à {marges.Max()}");
    }

    [Fact]
    public void Mener_RienNEstDit_RepondEnMoinsDe50Millisecondes()
    {
        var simulateur = Ouvrir();
        var simulation = Simuler(simulateur, new("34015", Jours[1], Profil.Vide));
        var durees = Enumerable
            .Range(0, 60)
            .Select(_ =>
            {
                var debut = Stopwatch.GetTimestamp();
                Entretien.Mener(simulateur, simulation, new HashSet<Cle>());
                return Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
            })
            .Order()
            .ToArray();
        var debut = Stopwatch.GetTimestamp();
        for (var rang = 0; rang < 100; rang++)
        {
            new QuestionsRestantes(simulateur, simulation, new HashSet<Cle>()).AuPlus(Cles.Profession);
        }
        sortie.WriteLine(
            $"entretien {durees[30]:0.00} ms, dont borne {Stopwatch.GetElapsedTime(debut).TotalMilliseconds / 100:0.00} ms"
        );

        // Ten times what an idle machine takes: another load must not fail it.
        Assert.InRange(durees[30], 0, 50);
    }

    /// <summary>The numbers announced at each question, to the end.</summary>
    private static List<int> Mener(Simulateur simulateur, Demande demande, Random hasard)
    {
        var bornes = new List<int>();
        var sansReponse = new HashSet<Cle>();
        while (
            Entretien.Mener(simulateur, Simuler(simulateur, demande), sansReponse)
                is { Questions: [var premiere, ..] } entretien
        )
        {
            bornes.Add(entretien.AuPlus);
            var reponses = ReponsesPossibles.De(premiere.Cle, simulateur.Catalogue, demande.Date).ToArray();
            if (reponses.Length == 0)
            {
                sansReponse.Add(premiere.Cle);
                continue;
            }
            demande = demande with { Profil = reponses[hasard.Next(reponses.Length)](demande.Profil) };
        }
        return bornes;
    }

    private static Simulation Simuler(Simulateur simulateur, Demande demande) =>
        Assert.IsType<ReponseSimulation.Faite>(simulateur.Simuler(demande)).Simulation;

    private static Simulateur Ouvrir()
    {
        var racine = RacineMaillage.Trouver().Valeur!;
        var textes = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: false).Textes;
        return new Simulateur(
            LectureCatalogue.Lire(textes).Catalogue!,
            ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!.Referentiel
        );
    }
}

using FsCheck;
using FsCheck.Fluent;
using static Maillage.Accessibilite.Tests.Calcul.PetitsMondes;

namespace Maillage.Accessibilite.Tests.Calcul;

/// <summary>What holds for every member of the family and every decay, on random worlds.</summary>
public class ProprietesTests
{
    private const double Proche = 1e-9;

    public static TheoryData<Methode, string> Cas { get; } =
    [
        (Methode.DeuxEtapes, "seuil"),
        (Methode.DeuxEtapesPonderees, "bandes"),
        (Methode.DeuxEtapesPonderees, "gaussienne"),
        (Methode.DeuxEtapesPonderees, "exponentielle"),
        (Methode.DeuxEtapesPonderees, "inverse"),
        (Methode.DeuxEtapesModifiees, "bandes"),
        (Methode.TroisEtapes, "bandes"),
        (Methode.TroisEtapes, "gaussienne"),
    ];

    [Theory]
    [MemberData(nameof(Cas))]
    public void Acces_EgalLaFormuleNaive(Methode methode, string decroissance) =>
        PourTousLesMondes(monde =>
        {
            var loi = Loi(decroissance);
            var attendus = ReferenceNaive.Calculer(monde.Minutes, loi.Poids, methode, monde.Offre, monde.Demande);
            var obtenus = Calculer(monde.Temps, loi, methode, monde.Offre, monde.Demande);
            return attendus.Zip(obtenus.Valeurs.ToArray()).All(paire => SontProches(paire.First, paire.Second));
        });

    [Theory]
    [MemberData(nameof(Cas))]
    public void Soins_SontConserves_SaufModifiees(Methode methode, string decroissance) =>
        PourTousLesMondes(monde =>
        {
            var acces = Calculer(monde.Temps, Loi(decroissance), methode, monde.Offre, monde.Demande);
            var atteints = Enumerable.Range(0, monde.Offre.Length).Except(acces.OffreNonAtteinte);
            var offre = atteints.Sum(site => monde.Offre[site]);
            var recus = Enumerable.Range(0, monde.Demande.Length).Sum(lieu => (acces[lieu] ?? 0) * monde.Demande[lieu]);
            return methode == Methode.DeuxEtapesModifiees ? recus <= offre * (1 + Proche) : SontProches(offre, recus);
        });

    [Theory]
    [MemberData(nameof(Cas))]
    public void UnMedecinDePlus_NOteRienAPersonne(Methode methode, string decroissance) =>
        PourTousLesMondes(monde =>
        {
            var avant = Calculer(monde.Temps, Loi(decroissance), methode, monde.Offre, monde.Demande);
            double[] plus = [monde.Offre[0] + 1, .. monde.Offre.Skip(1)];
            var apres = Calculer(monde.Temps, Loi(decroissance), methode, plus, monde.Demande);
            return Enumerable.Range(0, monde.Demande.Length).All(lieu => !(apres[lieu] < avant[lieu]));
        });

    [Theory]
    [MemberData(nameof(Cas))]
    public void Varier_DonneLesBitsDUnCalculEntier(Methode methode, string decroissance) =>
        PourTousLesMondes(monde =>
        {
            var loi = Loi(decroissance);
            var avant = Calculer(monde.Temps, loi, methode, monde.Offre, monde.Demande);
            double[] offre = [monde.Offre[0] + 3.3, .. monde.Offre.Skip(1)];
            double[] demande = [.. monde.Demande.SkipLast(1), monde.Demande[^1] / 3];
            var entier = Calculer(monde.Temps, loi, methode, offre, demande);
            var ecarts = avant.Varier([new(0, offre[0])], [new(demande.Length - 1, demande[^1])]);
            return EstLEcartDe(avant, entier, ecarts);
        });

    [Fact]
    public void Varier_SansChangement_NeChangeRien() =>
        PourTousLesMondes(monde =>
            Calculer(monde.Temps, Loi("bandes"), Methode.DeuxEtapesPonderees, monde.Offre, monde.Demande)
                .Varier([], [])
                .Count == 0
        );

    [Fact]
    public void Poids_MultipliesParUneConstante_NeChangentRien() =>
        PourTousLesMondes(monde =>
        {
            var simples = new Bandes(new(10, 1), new(15, 0.3));
            var decuples = new Bandes(new(10, 10), new(15, 3));
            var (a, b) = (Apl(monde, simples), Apl(monde, decuples));
            return a.Valeurs.ToArray().Zip(b.Valeurs.ToArray()).All(paire => SontProches(paire.First, paire.Second));
        });

    private static AccesAuxSoins Apl(MondeAuHasard monde, Decroissance loi) =>
        Calculer(monde.Temps, loi, Methode.DeuxEtapesPonderees, monde.Offre, monde.Demande);

    private static bool EstLEcartDe(AccesAuxSoins avant, AccesAuxSoins apres, IReadOnlyList<Ecart> ecarts)
    {
        var attendus = Enumerable
            .Range(0, avant.Poids.Origines)
            .Select(lieu => new Ecart(lieu, avant.Valeurs[lieu], apres.Valeurs[lieu]))
            .Where(ecart => !ecart.Avant.Equals(ecart.Apres));
        return attendus.SequenceEqual(ecarts);
    }

    private static void PourTousLesMondes(Func<MondeAuHasard, bool> propriete) =>
        Prop.ForAll(MondeAuHasard.Arbitraire, propriete).QuickCheckThrowOnFailure();

    private static bool SontProches(double attendu, double obtenu) =>
        double.IsNaN(attendu)
            ? double.IsNaN(obtenu)
            : Math.Abs(attendu - obtenu) <= Proche * Math.Max(1, Math.Abs(attendu));

    private static Decroissance Loi(string nom) =>
        nom switch
        {
            "seuil" => Bandes.Seuil(15),
            "bandes" => new Bandes(new(10, 1), new(15, 0.3), new(20, 0.1)),
            "gaussienne" => new Gaussienne(20),
            "exponentielle" => new Exponentielle(5, 20),
            _ => new Inverse(20),
        };
}

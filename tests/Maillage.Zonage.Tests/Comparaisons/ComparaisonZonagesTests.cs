using FsCheck;
using FsCheck.Fluent;
using Maillage.Territoires;

namespace Maillage.Zonage.Tests.Comparaisons;

public class ComparaisonZonagesTests
{
    private static readonly CodeCommune[] Communes =
    [
        .. Enumerable.Range(1, 9).Select(rang => CodeCommune.Parse($"3400{rang}")),
    ];

    // Populations are powers of two, so that a sum names its communes; that of the last is unknown.
    private static long? Population(CodeCommune commune) =>
        commune == Communes[^1] ? null : 1L << Array.IndexOf(Communes, commune);

    [Fact]
    public void Transitions_CommunesEtHabitants()
    {
        var comparaison = ComparaisonZonages.Comparer(
            Zonage("zip zac zar zar"),
            Zonage("zip zip zar zac zip"),
            Population
        );
        Assert.Equal(
            [
                (ClasseZonage.Zip, ClasseZonage.Zip, 1L),
                (ClasseZonage.Zac, ClasseZonage.Zip, 2L),
                (ClasseZonage.Zar, ClasseZonage.Zac, 8L),
                (ClasseZonage.Zar, ClasseZonage.Zar, 4L),
                ((ClasseZonage?)null, ClasseZonage.Zip, 16L),
            ],
            comparaison.Transitions.Select(une => (une.De, une.A, une.Population))
        );
        Assert.Equal([Communes[3]], comparaison.Transitions.Single(une => une.A == ClasseZonage.Zac).Communes);
    }

    [Fact]
    public void PopulationInconnue_EstCompteePart()
    {
        var zonage = Communes.ToDictionary(commune => commune, _ => ClasseZonage.Zip);
        var transition = Assert.Single(ComparaisonZonages.Comparer(zonage, zonage, Population).Transitions);
        Assert.Equal((9, 255, 1), (transition.Communes.Count, transition.Population, transition.SansPopulation));
        Assert.False(transition.Change);
    }

    [Fact]
    public void DansLAutreSens_CEstLaMemeRetournee() =>
        Prop.ForAll(
                Deux(),
                paire =>
                {
                    var aller = ComparaisonZonages.Comparer(paire.A, paire.B, Population).Transitions;
                    var retour = ComparaisonZonages.Comparer(paire.B, paire.A, Population).Transitions;
                    return Ecrire(aller).Order().SequenceEqual(Ecrire(retour, inverse: true).Order());
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Habitants_SAdditionnent() =>
        Prop.ForAll(
                Deux(),
                paire =>
                {
                    var toutes = paire.A.Keys.Union(paire.B.Keys).ToList();
                    var transitions = ComparaisonZonages.Comparer(paire.A, paire.B, Population).Transitions;
                    return transitions.Sum(une => une.Population) == toutes.Sum(commune => Population(commune) ?? 0)
                        && transitions.Sum(une => une.Communes.Count) == toutes.Count;
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ZIP", ClasseZonage.Zip)]
    [InlineData("zip", ClasseZonage.Zip)]
    [InlineData("1_ZIP", ClasseZonage.Zip)]
    [InlineData("2_ZAC", ClasseZonage.Zac)]
    [InlineData("5_ZV", ClasseZonage.Vigilance)]
    [InlineData("ZAR", ClasseZonage.Zar)]
    [InlineData("6_HZ", ClasseZonage.HorsZonage)]
    [InlineData(" hors_zonage ", ClasseZonage.HorsZonage)]
    public void Classe_SeLitCommeLesFichiersLEcrivent(string texte, ClasseZonage attendue)
    {
        Assert.True(NomsDeClasses.TryParse(texte, out var classe));
        Assert.Equal(attendue, classe);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3_QPV_ZIP")]
    [InlineData("ZUP")]
    public void Classe_QuiNEnEstPasUne_EstRefusee(string texte) => Assert.False(NomsDeClasses.TryParse(texte, out _));

    private static IEnumerable<string> Ecrire(IEnumerable<Transition> transitions, bool inverse = false) =>
        transitions.Select(une =>
            $"{(inverse ? une.A : une.De)}>{(inverse ? une.De : une.A)} {une.Population} {une.SansPopulation} {string.Join(',', une.Communes)}"
        );

    private static Dictionary<CodeCommune, ClasseZonage> Zonage(string classes) =>
        classes
            .Split(' ')
            .Select((mot, rang) => (Communes[rang], NomsDeClasses.TryParse(mot, out var classe) ? classe : default))
            .ToDictionary(ligne => ligne.Item1, ligne => ligne.Item2);

    private static Arbitrary<(
        Dictionary<CodeCommune, ClasseZonage> A,
        Dictionary<CodeCommune, ClasseZonage> B
    )> Deux() => (from a in Tirage() from b in Tirage() select (a, b)).ToArbitrary();

    // Each commune is in a class, or in none one time in five.
    private static Gen<Dictionary<CodeCommune, ClasseZonage>> Tirage() =>
        Gen.Choose(-1, 4)
            .ArrayOf(Communes.Length)
            .Select(classes =>
                classes
                    .Select((classe, rang) => (classe, rang))
                    .Where(ligne => ligne.classe >= 0)
                    .ToDictionary(ligne => Communes[ligne.rang], ligne => (ClasseZonage)ligne.classe)
            );
}

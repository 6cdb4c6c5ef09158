using static Maillage.Accessibilite.Tests.Calcul.PetitsMondes;

namespace Maillage.Accessibilite.Tests.Calcul;

/// <summary>Figures printed by the papers and by the libraries of the field.</summary>
public class VecteursPubliesTests
{
    private static readonly Bandes Luo = new(new(10, 1), new(20, 0.68), new(30, 0.22));
    private static readonly Bandes ParTiers = new(new(10, 1), new(15, 0.3), new(20, 0.1));

    [Fact]
    public void LuoEtQi2009_E2sfca()
    {
        var acces = Calculer(Minutes([10], [20], [30]), Luo, Methode.DeuxEtapesPonderees, [10], [1000, 2000, 500]);
        Proches([2470], acces.Partages, 1e-9);
        Proches([0.004048582995951417], acces.Ratios);
        Proches([0.004048582995951417, 0.002753036437246964, 0.000890688259109312], acces.Valeurs);
    }

    [Fact]
    public void Delamater2013_M2sfca()
    {
        var acces = Calculer(Minutes([10], [20], [30]), Luo, Methode.DeuxEtapesModifiees, [10], [1000, 2000, 500]);
        Proches([0.004048582995951417, 0.001872064777327935, 0.000195951417004049], acces.Valeurs);
    }

    [Fact]
    public void Catchment_TroisConsommateursDeuxMedecins()
    {
        var acces = Calculer(
            Minutes([5, null], [5, 5], [null, 5]),
            Bandes.Seuil(10),
            Methode.DeuxEtapes,
            [5, 5],
            [10, 10, 10]
        );
        Proches([0.25, 0.5, 0.25], acces.Valeurs);
    }

    [Theory]
    [InlineData(Methode.DeuxEtapesPonderees, 0.25, 0.3409090909090909, 0.4090909090909091)]
    [InlineData(Methode.TroisEtapes, 0.275, 0.2444175, 0.4805825)]
    public void Catchment_PoidsInegaux(Methode methode, double a, double b, double c)
    {
        var bandes = new Bandes(new(10, 0.9), new(20, 0.2));
        var acces = Calculer(Minutes([5, null], [5, 15], [null, 5]), bandes, methode, [5, 5], [10, 10, 10]);
        Proches([a, b, c], acces.Valeurs, 5e-8);
        Assert.Equal(10, acces.Valeurs[0] * 10 + acces.Valeurs[1] * 10 + acces.Valeurs[2] * 10, 1e-12);
    }

    [Fact]
    public void Catchment_DemandesEtOffres()
    {
        var temps = Minutes([5, 55], [35, 15], [40, 25]);
        var seuil = new Bandes(new Bande(30, 1, BorneComprise: false));
        var simple = Calculer(temps, seuil, Methode.DeuxEtapes, [5, 10], [5, 10, 50]);
        Proches([1, 1.0 / 6], simple.Ratios);
        Proches([1, 1.0 / 6, 1.0 / 6], simple.Valeurs);

        var bandes = new Bandes(new(20, 1), new(40, 0.68), new(60, 0.22));
        var pondere = Calculer(temps, bandes, Methode.DeuxEtapesPonderees, [5, 10], [5, 10, 50]);
        Proches([0.1091703056768559, 0.22172949002217293], pondere.Ratios);
        Proches([0.15795079348173394, 0.295965297882435, 0.22501186107533963], pondere.Valeurs);
    }

    [Theory]
    [InlineData(40, 40, 80, 0.3314441169802766, 0.5798281320669381, 7.286418169862544)]
    [InlineData(20, 40, 80, 0.43534022087638047, 0.683724235963042, 5.727976611420986)]
    public void Pysal_TroisHopitaux(double entrant, double sortant, double croise, double a, double b, double c)
    {
        var temps = Minutes([1, croise, entrant], [croise, 1, entrant], [sortant, sortant, 1]);
        var acces = Calculer(temps, new Inverse(61), Methode.DeuxEtapesPonderees, [15, 20, 100], [100, 50, 10]);
        Proches([a, b, c], acces.Valeurs);
        Assert.Equal(135, a * 100 + b * 50 + c * 10, 1e-9);
    }

    [Fact]
    public void Catchment_MatriceDeUnAVingtQuatre()
    {
        // Six sites of 1 to 6 carers, four places of 1 to 4 people; times 1 to 24 filled site by site within each place.
        var temps = Minutes([
            .. Enumerable.Range(0, 4).Select(i => Enumerable.Range(1, 6).Select(j => (double?)(i * 6 + j)).ToArray()),
        ]);
        var acces = Calculer(temps, Bandes.Seuil(24), Methode.DeuxEtapes, [1, 2, 3, 4, 5, 6], [1, 2, 3, 4]);
        Proches([2.1, 2.1, 2.1, 2.1], acces.Valeurs);
    }

    [Fact]
    public void FormeDeLApl()
    {
        var temps = Minutes([0, 12], [12, 0], [18, 14]);
        var acces = Calculer(temps, ParTiers, Methode.DeuxEtapesPonderees, [6000, 9000], [1000, 2000, 500]);
        Proches([3.6363636363636362, 3.673469387755102], acces.Ratios);
        Proches([4.738404452690167, 4.764378478664193, 1.4656771799628943], acces.Valeurs);
    }
}

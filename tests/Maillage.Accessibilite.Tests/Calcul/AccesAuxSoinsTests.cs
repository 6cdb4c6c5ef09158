using static Maillage.Accessibilite.Tests.Calcul.PetitsMondes;

namespace Maillage.Accessibilite.Tests.Calcul;

public class AccesAuxSoinsTests
{
    private static readonly Bandes Vingt = Bandes.Seuil(20);

    [Fact]
    public void SansAucunTemps_EstInconnu_EtTropLoin_EstZero()
    {
        var acces = Calculer(Minutes([5], [25], [null]), Vingt, Methode.DeuxEtapes, [10], [5, 5, 5]);
        Assert.Equal([2, 0, null], new[] { acces[0], acces[1], acces[2] });
    }

    [Fact]
    public void Offre_QuePersonneNAtteint_EstNommeeEtNeServiraPersonne()
    {
        var acces = Calculer(Minutes([5, 25, null, 5]), Vingt, Methode.DeuxEtapes, [10, 20, 30, 0], [5]);
        Assert.Equal([1, 2], acces.OffreNonAtteinte);
        Assert.Equal(2, acces[0]);
    }

    [Fact]
    public void Offre_AtteinteParDesLieuxSansHabitant_ResteAPart()
    {
        var acces = Calculer(Minutes([5]), Vingt, Methode.DeuxEtapes, [10], [0]);
        Assert.Equal([0], acces.OffreNonAtteinte);
        Assert.Equal(0, acces[0]);
    }

    [Fact]
    public void PuissancesDeDeux_DisentExactementQuiEstAtteint()
    {
        // One person a place, each site reached by one place alone: the sum names the sites.
        double[] offre = [1, 2, 4, 8, 16, 32];
        var acces = Calculer(
            Minutes([5, null, 5, null, null, null], [null, 5, null, null, 21, 5]),
            Vingt,
            Methode.DeuxEtapes,
            offre,
            [1, 1]
        );
        Assert.Equal([5, 34], acces.Valeurs.ToArray());
        Assert.Equal([3, 4], acces.OffreNonAtteinte);
    }

    [Fact]
    public void Desert_EnGrille_SertEgalementLesQuatreVoisins()
    {
        // A doctor at the centre of five by five villages ten minutes apart, one person in each; twelve minutes reach the four next door.
        var cases = Enumerable.Range(0, 25).Select(rang => (x: rang % 5, y: rang / 5)).ToList();
        var temps = MatriceTemps.Assembler(
            25,
            1,
            [.. cases.Select((ici, rang) => new Trajet(rang, 0, 10 * (Math.Abs(ici.x - 2) + Math.Abs(ici.y - 2))))]
        );
        var acces = Calculer(temps, Bandes.Seuil(12), Methode.DeuxEtapes, [5], [.. Enumerable.Repeat(1.0, 25)]);
        Assert.All(
            cases.Zip(acces.Valeurs.ToArray()),
            lieu => Assert.Equal(Math.Abs(lieu.First.x - 2) + Math.Abs(lieu.First.y - 2) <= 1 ? 1 : 0, lieu.Second)
        );
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Quantite_HorsDeSesBornes_EstRefusee(double quantite)
    {
        var acces = Calculer(Minutes([5]), Vingt, Methode.DeuxEtapes, [1], [1]);
        Assert.ThrowsAny<ArgumentException>(() => AccesAuxSoins.Calculer(acces.Poids, [quantite], [1]));
        Assert.ThrowsAny<ArgumentException>(() => AccesAuxSoins.Calculer(acces.Poids, [1], [quantite]));
        Assert.ThrowsAny<ArgumentException>(() => acces.Varier([new(0, quantite)], []));
        Assert.ThrowsAny<ArgumentException>(() => acces.Varier([], [new(0, quantite)]));
    }

    [Fact]
    public void Nombre_DeValeurs_OuRangFautif_EstRefuse()
    {
        var acces = Calculer(Minutes([5]), Vingt, Methode.DeuxEtapes, [1], [1]);
        Assert.ThrowsAny<ArgumentException>(() => AccesAuxSoins.Calculer(acces.Poids, [1, 2], [1]));
        Assert.ThrowsAny<ArgumentException>(() => AccesAuxSoins.Calculer(acces.Poids, [1], []));
        Assert.ThrowsAny<ArgumentException>(() => acces.Varier([new(1, 1)], []));
        Assert.ThrowsAny<ArgumentException>(() => acces.Varier([new(-1, 1)], []));
        Assert.ThrowsAny<ArgumentException>(() => acces.Varier([], [new(0, 1), new(0, 2)]));
    }

    [Fact]
    public void GrandeMatrice_SurPlusieursCoeurs_DonneLesMemesBits()
    {
        const int Lieux = 400;
        var trajets = new Trajet[Lieux * Lieux];
        for (var rang = 0; rang < trajets.Length; rang++)
        {
            trajets[rang] = new(rang / Lieux, rang % Lieux, rang * 7919L % 23);
        }
        double[] gens = [.. Enumerable.Range(0, Lieux).Select(lieu => 1 + lieu * 31 % 17)];
        var temps = MatriceTemps.Assembler(Lieux, Lieux, trajets);
        var bandes = new Bandes(new(10, 1), new(20, 0.1));
        var poids = Ponderation.De(temps, bandes, Methode.DeuxEtapesPonderees);
        var acces = AccesAuxSoins.Calculer(poids, gens, gens);
        var unParUn = Enumerable.Range(0, Lieux).Select(site => gens[site] / poids.Partage.Somme(site, gens)).ToArray();
        Assert.Equal(unParUn, acces.Ratios.ToArray());
        Assert.Equal(
            Enumerable.Range(0, Lieux).Select(lieu => poids.Acces.Somme(lieu, unParUn)),
            acces.Valeurs.ToArray()
        );
        Assert.Equal(gens.Sum(), acces.Valeurs.ToArray().Zip(gens, (valeur, nombre) => valeur * nombre).Sum(), 1e-6);
    }
}

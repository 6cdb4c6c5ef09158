using FsCheck;
using FsCheck.Fluent;

namespace Maillage.Territoires.Tests.Publication;

public class SecretStatistiqueTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "NS")]
    [InlineData(4, "NS")]
    [InlineData(5, "5")]
    public void Effectif_DeUnAQuatre_EstMasque(int effectif, string attendu) =>
        Assert.Equal(attendu, SecretStatistique.Proteger(effectif).ToString());

    [Theory]
    [InlineData("12 3 8 0", "12 NS NS 0 = 23")]
    [InlineData("12 3 2 0", "12 NS NS 0 = 17")]
    [InlineData("12 8 9", "12 8 9 = 29")]
    [InlineData("9 3 9", "NS NS 9 = 21")]
    [InlineData("3 0 0", "NS 0 0 = NS")]
    [InlineData("2 1", "NS NS = NS")]
    // Two masked counts that sum to 2 would be 1 and 1, no zero being masked.
    [InlineData("12 1 1 8", "12 NS NS NS = 22")]
    [InlineData("12 2 1 8", "12 NS NS 8 = 23")]
    [InlineData("1 1 1 1 1", "NS NS NS NS NS = NS")]
    [InlineData("0 0", "0 0 = 0")]
    [InlineData("", " = 0")]
    public void Liste_LePlusPetitAutreProtege(string effectifs, string attendu) =>
        Assert.Equal(attendu, Ecrire(SecretStatistique.Proteger(Lire(effectifs))));

    [Theory]
    // One small count: a closed path of four, the cheapest, without touching a margin.
    [InlineData("3 20 30|7 9 40|50 60 70", "NS NS 30|NS NS 40|50 60 70 = 53 56 180 / 60 89 140 = 289")]
    // The only count of its row: nothing but margins can protect it.
    [InlineData("3 0|0 90", "NS 0|0 90 = NS 90 / NS 90 = NS")]
    // Nothing can be taken from the four ones: each needs a path through larger cells.
    [InlineData("1 1 30|1 1 40|50 60 70", "NS NS NS|NS NS NS|NS NS NS = 32 42 180 / 52 62 140 = 254")]
    [InlineData("8 9|10 11", "8 9|10 11 = 17 21 / 18 20 = 38")]
    public void Tableau_SesMargesNeRendentRien(string effectifs, string attendu) =>
        Assert.Equal(attendu, Ecrire(SecretStatistique.Proteger(Tableau(effectifs))));

    [Fact]
    public void Tableau_DeLignesInegales_EstUneErreur()
    {
        Assert.Throws<ArgumentException>(() =>
            SecretStatistique.Proteger([
                [1, 2],
                [3],
            ])
        );
        Assert.Throws<ArgumentException>(() => SecretStatistique.Proteger(Array.Empty<int[]>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => SecretStatistique.Proteger([3, -1]));
    }

    [Fact]
    public void Liste_AucuneDifferenceNeRendUnEffectif() =>
        Prop.ForAll(
                Gen.Choose(0, 12).ListOf().Select(liste => liste.ToList()).ToArbitrary(),
                effectifs =>
                {
                    var protegee = SecretStatistique.Proteger(effectifs);
                    return Attaquer([protegee.Effectifs], [protegee.Total]).Count == 0 && SansPetit(protegee.Effectifs);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Tableau_AucuneDifferenceNeRendUnEffectif() =>
        Prop.ForAll(
                TableauAuHasard().ToArbitrary(),
                tableau =>
                {
                    var protege = SecretStatistique.Proteger(tableau);
                    var lignes = protege.Lignes.Append(protege.TotauxColonnes).ToList();
                    var colonnes = Enumerable
                        .Range(0, tableau[0].Length)
                        .Select(colonne => protege.Lignes.Select(ligne => ligne[colonne]).ToList())
                        .Append(protege.TotauxLignes)
                        .ToList();
                    return SansPetit(lignes.SelectMany(ligne => ligne).Append(protege.Total))
                        && Trouves(protege, lignes, colonnes).Count == 0;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Tableau_CeQuiEstPublieEstVrai() =>
        Prop.ForAll(
                TableauAuHasard().ToArbitrary(),
                tableau =>
                    SecretStatistique
                        .Proteger(tableau)
                        .Lignes.Zip(tableau)
                        .All(paire =>
                            paire.First.Zip(paire.Second).All(c => c.First.EstMasque || c.First.Valeur == c.Second)
                        )
            )
            .QuickCheckThrowOnFailure();

    // The attack must be able to win, or it would prove nothing: one count masked alone comes back.
    [Fact]
    public void Attaque_RetrouveUnEffectifMasqueSeul() =>
        Assert.Equal(
            [0],
            Attaquer(
                [
                    [default, SecretStatistique.Proteger(8)],
                ],
                [SecretStatistique.Proteger(11)]
            )
        );

    private static bool SansPetit(IEnumerable<EffectifPublie> publies) =>
        publies.All(publie => publie.Valeur is null or 0 or >= SecretStatistique.Seuil);

    private static IReadOnlyList<int> Attaquer(
        IReadOnlyList<IReadOnlyList<EffectifPublie>> groupes,
        IReadOnlyList<EffectifPublie> totaux
    )
    {
        var rangs = new Dictionary<(int, int), int>();
        var sommes = groupes
            .Select((groupe, g) => groupe.Append(totaux[g]).Select((publie, i) => (publie, Cle: (g, i))).ToList())
            .Select(groupe => Somme(groupe, rangs))
            .ToList();
        return new AttaqueParDifference(rangs.Count, sommes).Trouves();
    }

    // Margins stand in two sums: that of their row or column, and that of the margins.
    private static IReadOnlyList<int> Trouves(
        TableauProtege protege,
        List<IReadOnlyList<EffectifPublie>> lignes,
        IReadOnlyList<IReadOnlyList<EffectifPublie>> colonnes
    )
    {
        var rangs = new Dictionary<(int, int), int>();
        var (hauteur, largeur) = (protege.Lignes.Count, protege.TotauxColonnes.Count);
        var parLigne = lignes.Select(
            (ligne, l) =>
                ligne
                    .Append(l < hauteur ? protege.TotauxLignes[l] : protege.Total)
                    .Select((publie, c) => (publie, Cle: (l, c)))
                    .ToList()
        );
        var parColonne = colonnes.Select(
            (colonne, c) =>
                colonne
                    .Append(c < largeur ? protege.TotauxColonnes[c] : protege.Total)
                    .Select((publie, l) => (publie, Cle: (l, c)))
                    .ToList()
        );
        var sommes = parLigne.Concat(parColonne).Select(groupe => Somme(groupe, rangs)).ToList();
        return new AttaqueParDifference(rangs.Count, sommes).Trouves();
    }

    // Σ counts − total = 0, the published ones on the other side.
    private static (IReadOnlyList<(int Rang, int Signe)> Termes, int Reste) Somme(
        List<(EffectifPublie Publie, (int, int) Cle)> groupe,
        Dictionary<(int, int), int> rangs
    )
    {
        var termes = new List<(int, int)>();
        var reste = 0;
        foreach (var (membre, i) in groupe.Select((membre, i) => (membre, i)))
        {
            var signe = i == groupe.Count - 1 ? -1 : 1;
            if (membre.Publie.Valeur is { } connu)
            {
                reste -= signe * connu;
                continue;
            }
            if (!rangs.TryGetValue(membre.Cle, out var rang))
            {
                rangs[membre.Cle] = rang = rangs.Count;
            }
            termes.Add((rang, signe));
        }
        return (termes, reste);
    }

    private static Gen<int[][]> TableauAuHasard() =>
        from hauteur in Gen.Choose(1, 6)
        from largeur in Gen.Choose(1, 6)
        from maximum in Gen.Elements(4, 12, 60)
        from cellules in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, maximum)).ArrayOf(largeur).ArrayOf(hauteur)
        select cellules;

    private static int[] Lire(string effectifs) =>
        [.. effectifs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

    private static int[][] Tableau(string effectifs) => [.. effectifs.Split('|').Select(Lire)];

    private static string Ecrire(ListeProtegee liste) => $"{string.Join(' ', liste.Effectifs)} = {liste.Total}";

    private static string Ecrire(TableauProtege tableau) =>
        $"{string.Join('|', tableau.Lignes.Select(ligne => string.Join(' ', ligne)))} = {string.Join(' ', tableau.TotauxLignes)} / {string.Join(' ', tableau.TotauxColonnes)} = {tableau.Total}";
}

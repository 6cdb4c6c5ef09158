using FsCheck;
using FsCheck.Fluent;
using Maillage.Territoires.Recherche;

namespace Maillage.Territoires.Tests.Recherche;

public class ProprietesTests
{
    private static readonly string[] Mots = ["Saint", "Ste", "Le", "L'", "Pont", "Lot", "d'Olt", "Émile", "sur", "Œuf"];

    private static readonly Arbitrary<string[]> Listes = Gen.ArrayOf(
            Gen.NonEmptyListOf(Gen.Elements(Mots)).Select(mots => string.Join('-', mots.Take(5)))
        )
        .Where(noms => noms.Length > 0)
        .ToArbitrary();

    [Fact]
    public void Chercher_SonPropreNom_EstParmiLesPremiersExacts() =>
        Verifier((repertoire, nom) => Normaliser(repertoire.Chercher(nom)[0].Nom) == Normaliser(nom));

    [Fact]
    public void Chercher_SonNomNormalise_DonneUnNomQuiSEcritAinsi() =>
        Verifier((repertoire, nom) => Normaliser(repertoire.Chercher(Normaliser(nom))[0].Nom) == Normaliser(nom));

    [Fact]
    public void Chercher_UneLettreEnMoins_LeTrouveEncore() =>
        Verifier(
            (repertoire, nom) =>
                Normaliser(nom).Length < 6
                || repertoire.Chercher(Normaliser(nom).Remove(3, 1), int.MaxValue).Any(trouve => trouve.Nom == nom)
        );

    [Fact]
    public void Chercher_AvecLimite_DonneLeDebutDeLaListeEntiere() =>
        Verifier(
            (repertoire, nom) =>
            {
                var textes = new[] { nom, nom[..2], nom.Remove(1, 1), Normaliser(nom) };
                return textes.All(texte =>
                    new[] { 1, 2, 3 }.All(limite =>
                        repertoire
                            .Chercher(texte, limite)
                            .SequenceEqual(repertoire.Chercher(texte, int.MaxValue).Take(limite))
                    )
                );
            }
        );

    // The scan against the definition: every name the full matrix puts at one error or less is found.
    [Fact]
    public void Chercher_UneErreur_CommeLaMatriceDAlignement() =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Elements('a', 'b', 'c')).Where(mot => mot.Length is >= 4 and <= 7).ToArbitrary(),
                Gen.ArrayOf(Gen.Elements('a', 'b', 'c')).Where(mot => mot.Length is >= 3 and <= 7).ToArbitrary(),
                (texte, nom) =>
                {
                    var (cherche, ecrit) = (new string(texte), new string(nom));
                    var trouve = Repertoire([ecrit]).Chercher(cherche).Count > 0;
                    return trouve == Debuts(ecrit).Any(debut => Distance(cherche, debut) <= 1);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static IEnumerable<string> Debuts(string nom) =>
        Enumerable.Range(0, nom.Length + 1).Select(longueur => nom[..longueur]);

    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(d[i - 1, j], d[i, j - 1]) + 1,
                            d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                        );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }
        return d[a.Length, b.Length];
    }

    private static void Verifier(Func<RepertoireCommunes, string, bool> loi) =>
        Prop.ForAll(
                Listes,
                noms =>
                {
                    var repertoire = Repertoire(noms);
                    return noms.All(nom => loi(repertoire, nom));
                }
            )
            .QuickCheckThrowOnFailure();

    private static RepertoireCommunes Repertoire(string[] noms) =>
        new(
            [.. noms.Select((nom, rang) => Petit.Nom($"12{rang:000}", nom, rang))],
            [],
            new HashSet<CodeDepartement>(),
            [Petit.Departement("46", "Lot")]
        );

    private static string Normaliser(string nom)
    {
        var cible = new byte[Graphie.LongueurMax];
        var lettres = System.Text.Encoding.ASCII.GetString(cible, 0, Graphie.Ecrire(nom, cible, out var debuts));
        return string.Concat(lettres.Select((lettre, rang) => (debuts >> rang & 1) == 1 ? $" {lettre}" : $"{lettre}"));
    }
}

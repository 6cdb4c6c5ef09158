using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class OffreEstimeeTests
{
    private static readonly CodeCommune[] Communes = [.. Codes("34001", "34002", "34003", "12002")];
    private static readonly Dictionary<CodeCommune, int> Motif = new()
    {
        [CodeCommune.Parse("34001")] = 1,
        [CodeCommune.Parse("34002")] = 3,
        [CodeCommune.Parse("12002")] = 5,
    };

    private readonly RapportErreurs rapport = new();

    [Fact]
    public void Effectif_SeRepartitCommeLesEtablissementsDeSonDepartement()
    {
        Assert.Equal([5, 15, 0, 2], Repartir(Motif, ("34", 20), ("12", 2)));
        Assert.True(rapport.Vide);
    }

    [Fact]
    public void EffectifInconnu_EstUneErreurEtNonZero()
    {
        Repartir(Motif, ("34", 20));

        Assert.Equal(
            "saisies/generalistes-2025.csv : l'effectif du département 12 manque. Ajoutez sa ligne.",
            Assert.Single(rapport.Erreurs).ToString()
        );
    }

    [Fact]
    public void MedecinsSansEtablissement_SontUneErreur()
    {
        Repartir([], ("34", 0), ("12", 2));

        Assert.StartsWith(
            "medecins/2019/motif.csv : le département 12 n'a aucun établissement",
            Assert.Single(rapport.Erreurs).ToString(),
            StringComparison.Ordinal
        );
    }

    private IReadOnlyList<double> Repartir(
        Dictionary<CodeCommune, int> motif,
        params (string Departement, double Effectif)[] effectifs
    ) =>
        OffreEstimee.Repartir(
            Communes,
            motif,
            effectifs.ToDictionary(ligne => Departement(ligne.Departement), ligne => ligne.Effectif),
            rapport
        );

    private static CodeDepartement Departement(string code) =>
        CodeDepartement.TryParse(code, out var lu) ? lu : throw new ArgumentException(code);

    private static IEnumerable<CodeCommune> Codes(params string[] codes) => codes.Select(CodeCommune.Parse);
}

using Maillage.Donnees;

namespace Maillage.Aides.Tests.Regles;

/// <summary>The rules and the data this repository ships: every file reads, every case holds, nothing is left unproven.</summary>
public sealed class RegleDuDepotTests
{
    private static readonly Lazy<(Simulateur Simulateur, IReadOnlyList<TexteRegle> Textes)> Depot = new(() =>
    {
        var racine = RacineMaillage.Trouver().Valeur!;
        var regles = DossierReglementation.Lire(Path.Combine(racine, "reglementation"), avecCas: true);
        var lu = LectureCatalogue.Lire(regles.Textes, regles.Cumuls);
        Assert.Empty(lu.Erreurs.Select(erreur => erreur.ToString()));
        return (
            new Simulateur(
                lu.Catalogue!,
                ChargementDonnees.Charger(Path.Combine(racine, "donnees")).Valeur!.Referentiel
            ),
            regles.Textes
        );
    });

    [Fact]
    public void Verifier_ToutesLesAides_SansErreur()
    {
        var bilan = VerificationRegles.Verifier(Depot.Value.Simulateur, Depot.Value.Textes);

        Assert.Empty(bilan.Erreurs.Select(erreur => erreur.ToString()));
        Assert.True(bilan.Cas >= 10 * bilan.Aides, "Il y a moins de dix cas par aide.");
    }

    [Fact]
    public void Catalogue_PremiersDispositifs_SontLa() =>
        Assert.Subset(
            Depot.Value.Simulateur.Catalogue.Aides.Select(aide => aide.Id).ToHashSet(),
            new HashSet<string>
            {
                "aide_installation_2026",
                "assistant_medical",
                "caim",
                "cde_installe",
                "cesp",
                "contrat_montagne",
                "coscom",
                "cotram",
                "cstm",
                "exoneration_frr",
                "majoration_fmt",
                "solidarite_territoriale",
            }
        );
}

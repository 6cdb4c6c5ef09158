using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Portraits.Tests.Composition;

public class PhrasesPortraitTests
{
    [Fact]
    public void Departement_DitLesMedecinsLesDepartsEtLesZones() =>
        Assert.Equal(
            [
                "90 médecins généralistes pour 100 000 habitants (2025) : 90 pour 100 000 habitants, contre 100 dans la région.",
                "60 % d’entre eux partiraient d’ici 2035, environ 54 médecins, 14,8 points au-dessus de la région (45,2 %).",
                "100 % des habitants vivent en zone d’intervention prioritaire, 99,8 points au-dessus de la région (0,2 %).",
            ],
            Resumer("46", new(2023, 3, 1))
        );

    [Fact]
    public void ZonageDepasse_EstDitAvecSaReserve() =>
        Assert.Contains(
            "100 % des habitants vivent en zone d’intervention prioritaire si le dernier zonage connu tient encore, 99,8 points au-dessus de la région (0,2 %).",
            Resumer("46", new(2026, 3, 1))
        );

    [Fact]
    public void AucunHabitant_SeDitEnToutesLettres() =>
        Assert.Contains(
            "Aucun habitant ne vit en zone d’intervention prioritaire, 0,2 point au-dessous de la région (0,2 %).",
            Resumer("09", new(2023, 3, 1))
        );

    [Fact]
    public void Region_NeSeComparePasAElleMeme() =>
        Assert.All(
            Resumer("region", new(2023, 3, 1)),
            phrase => Assert.DoesNotContain("la région", phrase, StringComparison.Ordinal)
        );

    private static string[] Resumer(string id, DateOnly jour)
    {
        var galerie = PetitsPortraits.Galerie(jour);
        return
        [
            .. PhrasesPortrait
                .Resumer(galerie.Composer(galerie.Trouver(id)!))
                .Select(phrase =>
                    phrase.Replace(Typographie.EspaceInsecable, ' ').Replace(Typographie.EspaceFine, ' ')
                ),
        ];
    }
}

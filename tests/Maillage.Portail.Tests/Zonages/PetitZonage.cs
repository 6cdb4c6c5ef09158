using Maillage.Donnees;
using Maillage.Essais.Mondes;
using Maillage.Portail.Zonages;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Tests.Zonages;

/// <summary>The workbench on the small world: one method, accessibility as the only criterion, no table of territoires de vie-santé.</summary>
internal static class PetitZonage
{
    public static ZonageOuvert Ouvert { get; } = Avec(null);

    /// <summary>With every commune of Hérault in one territoire de vie-santé, the others in another.</summary>
    public static ZonageOuvert AvecTvs { get; } =
        Avec(
            new(
                PetitMonde.Referentiel.Communes.Values.ToDictionary(
                    commune => commune.Code,
                    commune =>
                        commune.Departement.ToString() == "34"
                            ? new TerritoireDeVie("34000", "Hérault")
                            : new TerritoireDeVie("99999", "Ailleurs")
                ),
                []
            )
        );

    private static ZonageOuvert Avec(CompositionTvs? tvs) =>
        new(
            new()
            {
                Methodes =
                [
                    new()
                    {
                        Id = "2021",
                        Nom = "Plafonds d’essai",
                        Periode = new(new(2021, 10, 14), null),
                        Classes = [ClasseZonage.Zip, ClasseZonage.Zac, ClasseZonage.Zar, ClasseZonage.HorsZonage],
                        Sources = ["essai"],
                    },
                ],
                Criteres =
                [
                    new()
                    {
                        Id = MesuresCriteres.Apl,
                        Nom = "APL",
                        Definition = "Essai.",
                        Unite = "par an",
                        Decimales = 2,
                        HautPrioritaire = false,
                        ParDepartement = false,
                        Poids = 1,
                        FiabiliteDuPoids = Fiabilite.AVerifier,
                        Source = "essai",
                    },
                ],
                Publications =
                [
                    new(
                        "Communiqué d’essai",
                        new(2022, 5, 4),
                        [new(EcartPublie.PartCommunes, 60)],
                        ["Une piste d’essai."]
                    ),
                ],
                ParDepartement = new Dictionary<string, IReadOnlyDictionary<CodeDepartement, double>>(),
                Tvs = tvs,
                ErreursTvs = [],
            },
            []
        );
}

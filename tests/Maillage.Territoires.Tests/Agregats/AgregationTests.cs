using Maillage.Essais.Mondes;

namespace Maillage.Territoires.Tests.Agregats;

public class AgregationTests
{
    private static readonly DateOnly Jour = new(2023, 3, 1);

    /// <summary>
    /// Assignan (ZIP): 100 then 120 inhabitants, 10 % aged 75 and over, APL 2; Cessenon (ZAC): 300 then 310, 20 %, APL 4; Lunas (class
    /// unknown): no population before 2023, APL 3.
    /// </summary>
    private static readonly ReferentielTerritorial Monde = PetitMonde.Referentiel with
    {
        Communes = new Dictionary<CodeCommune, Commune>
        {
            [PetitMonde.Assignan] = Commune(PetitMonde.Assignan, (2019, 100), (2022, 100), (2023, 120)) with
            {
                Part75AnsPlus = 10,
                DistanceUrgencesKm = 40,
            },
            [PetitMonde.Cessenon] = Commune(PetitMonde.Cessenon, (2019, 300), (2022, 300), (2023, 310)) with
            {
                Part75AnsPlus = 20,
            },
            [PetitMonde.Lunas] = Commune(PetitMonde.Lunas, (2023, 50)) with
            {
                Part75AnsPlus = 90,
                DistanceUrgencesKm = 6,
            },
        },
        Apl = new Dictionary<CodeCommune, IReadOnlyList<AplPubliee>>
        {
            [PetitMonde.Assignan] = [new AplPubliee(2016, 3, 1, 60), new AplPubliee(2018, 2.5, 2, 50)],
            [PetitMonde.Cessenon] = [new AplPubliee(2018, 5, 4, 350)],
            [PetitMonde.Lunas] = [new AplPubliee(2018, 3, 3, 100)],
        },
        Structures = new Dictionary<CodeCommune, IReadOnlyList<CompteStructures>>
        {
            [PetitMonde.Assignan] = [new CompteStructures("603", "Maison de santé", 1)],
            [PetitMonde.Cessenon] =
            [
                new CompteStructures("620", "Pharmacie", 2),
                new CompteStructures("603", "Maison de santé", 3),
            ],
        },
    };

    private static readonly AgregatTerritorial Agregat = Monde.Agreger(
        [PetitMonde.Lunas, PetitMonde.Assignan, PetitMonde.Cessenon, PetitMonde.Assignan, PetitMonde.Bordeaux],
        Jour
    );

    [Fact]
    public void Agreger_CommuneRepeteeOuHorsRegion_CompteeUneFoisOuAPart()
    {
        Assert.Equal(
            [PetitMonde.Assignan, PetitMonde.Cessenon, PetitMonde.Lunas],
            Agregat.Communes.Select(commune => commune.Code)
        );
        Assert.Equal(1, Agregat.HorsRegion);
    }

    [Fact]
    public void Agreger_Habitants_SommeDesConnusEtComptesDesInconnus()
    {
        Assert.Equal(new SommePartielle(480, 3, 0), Agregat.Habitants);
        Assert.Equal(new SommePartielle(400, 2, 1), Agregat.HabitantsParAnnee[2019]);
        Assert.Equal([2019, 2022, 2023], Agregat.HabitantsParAnnee.Keys);
        Assert.Equal(3000, Agregat.SuperficieHectares);
    }

    [Fact]
    public void Evolution_SeulementLesCommunesConnuesLesDeuxAnnees()
    {
        Assert.Equal(7.5, Agregat.Evolution(2019, 2023));
        Assert.Null(Agregat.Evolution(2010, 2023));
    }

    [Fact]
    public void Agreger_Part75Ans_PeseeParLesHabitantsDuRecensement()
    {
        // (10 % × 100 + 20 % × 300) / 400; Lunas has no population in 2022.
        Assert.Equal(new MoyennePonderee(17.5, 400, 2, 1), Agregat.Part75AnsPlus);
    }

    [Fact]
    public void Agreger_MesureInconnue_LaisseeDeCoteEtComptee()
    {
        // (40 km × 120 + 6 km × 50) / 170; Cessenon has no distance.
        Assert.Equal(new MoyennePonderee(30, 170, 2, 1), Agregat.DistanceUrgencesKm);
        Assert.Equal(new MoyennePonderee(null, 0, 0, 3), Agregat.TauxPauvreteBassinsDeVie);
    }

    [Fact]
    public void Agreger_Apl_DitLesDeuxPonderations()
    {
        var apl = Agregat.Apl[^1];

        Assert.Equal(2018, apl.Annee);
        // Drees: (2 × 50 + 4 × 350 + 3 × 100) / 500. Arrêté: (2 × 100 + 4 × 300) / 400, Lunas had no known resident.
        Assert.Equal(new MoyennePonderee(3.6, 500, 3, 0), apl.PopulationStandardisee);
        Assert.Equal(new MoyennePonderee(3.5, 400, 2, 1), apl.PopulationResidente);
        Assert.Equal(4.35, apl.TousAges.Valeur!.Value, 10);
        Assert.Equal(100, apl.HabitantsSousSeuil);
    }

    [Fact]
    public void Agreger_AplDUneSeuleCommune_DitCombienManquent()
    {
        Assert.Equal([2016, 2018], Agregat.Apl.Select(apl => apl.Annee));
        Assert.Equal(new MoyennePonderee(1, 60, 1, 2), Agregat.Apl[0].PopulationStandardisee);
    }

    [Fact]
    public void Agreger_Structures_SommeesParCategorie() =>
        Assert.Equal(
            [new CompteStructures("603", "Maison de santé", 4), new CompteStructures("620", "Pharmacie", 2)],
            Agregat.Structures
        );

    [Fact]
    public void Agreger_Zonage_GardeLInconnuAPart() =>
        Assert.Equal(
            [
                new EffectifZone(Zone.Zip, false, 1, new SommePartielle(120, 1, 0)),
                new EffectifZone(Zone.Zac, false, 1, new SommePartielle(310, 1, 0)),
                new EffectifZone(null, false, 1, new SommePartielle(50, 1, 0)),
            ],
            Agregat.Zonage
        );

    [Fact]
    public void Agreger_ApresLeDernierZonage_DitPresume()
    {
        var presume = Monde.Agreger([PetitMonde.Assignan], PetitMonde.ZonageMedecins.Au!.Value.AddDays(1));

        Assert.Equal([new EffectifZone(Zone.Zip, true, 1, new SommePartielle(120, 1, 0))], presume.Zonage);
    }

    [Fact]
    public void Agreger_Rien_NeDitNiZeroNiMoyenne()
    {
        var vide = Monde.Agreger([], Jour);

        Assert.Null(vide.Habitants.Total);
        Assert.Null(vide.Part75AnsPlus.Valeur);
        Assert.Empty(vide.Apl);
    }

    [Fact]
    public void Peser_PoidsNul_ConnuSansCompter()
    {
        Assert.Equal(new MoyennePonderee(4, 2, 2, 0), MoyennePonderee.De([(4, 2), (100, 0)]));
        Assert.Equal(new MoyennePonderee(null, 0, 1, 0), MoyennePonderee.De([(4, 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MoyennePonderee.De([(4, -1)]));
    }

    private static Commune Commune(CodeCommune code, params (int Annee, int Habitants)[] population) =>
        PetitMonde.Referentiel.Communes[code] with
        {
            PopulationMunicipale = population.ToDictionary(annee => annee.Annee, annee => annee.Habitants),
        };
}

using Maillage.Essais.Mondes;
using Maillage.Territoires;

namespace Maillage.Aides.Tests.Conditions;

/// <summary>The questions the data already answers at a place.</summary>
public sealed class ZoneDeclareeTests
{
    [Fact]
    public void Sues_CeQueLesZonagesDisentDeLaCommune()
    {
        Assert.Equal([Cles.ZoneMedecin, Cles.Zrr, Cles.Frr, Cles.DansQpv], Sues(PetitMonde.Assignan, Essai.Jour));
        Assert.Equal([Cles.ZoneMedecin, Cles.Zrr, Cles.Frr], Sues(PetitMonde.Beziers, Essai.Jour));
    }

    [Fact]
    public void Sues_ApresLesZonages_CeQuiEstClosResteSu() =>
        Assert.Equal([Cles.Zrr], Sues(PetitMonde.Assignan, new DateOnly(2026, 2, 1)));

    /// <summary>« Montagne ou massif » is settled by both zonings, not by one.</summary>
    [Fact]
    public void Sues_UneZoneSurDeux_NeRepondPasALaQuestion()
    {
        Assert.DoesNotContain(Cles.MontagneOuMassif, ZoneDeclaree.Sues(Zones(Zone.Massif)));
        Assert.Contains(Cles.MontagneOuMassif, ZoneDeclaree.Sues(Zones(Zone.Massif, Zone.Montagne)));
    }

    private static IEnumerable<Cle> Sues(CodeCommune commune, DateOnly jour) =>
        ZoneDeclaree.Sues(PetitMonde.Referentiel.Zones.Zones(commune, jour));

    private static ZonesCommune Zones(params Zone[] connues) =>
        new RegistreZones(
            [
                .. connues.Select(zone => new CoucheZonage
                {
                    Id = zone.Code(),
                    Classes = [zone],
                    Validite = new(null, null),
                    Source = "Liste d'essai",
                    Fiabilite = Fiabilite.Officielle,
                    ParCommune = new Dictionary<CodeCommune, Zone?> { [PetitMonde.Assignan] = null },
                }),
            ],
            new Dictionary<Zone, Periode>()
        ).Zones(PetitMonde.Assignan, Essai.Jour);
}

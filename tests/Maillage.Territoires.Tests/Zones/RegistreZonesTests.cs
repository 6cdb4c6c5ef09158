namespace Maillage.Territoires.Tests.Zones;

public class RegistreZonesTests
{
    private static readonly CodeCommune EnZip = CodeCommune.Parse("34001");
    private static readonly CodeCommune EnZac = CodeCommune.Parse("34002");
    private static readonly CodeCommune SansClasse = CodeCommune.Parse("34003");
    private static readonly CodeCommune Absente = CodeCommune.Parse("75056");

    // One medical zoning from 7 May 2022 to 31 October 2025; ZRR existed to 30 June 2024, FRR since.
    private static readonly RegistreZones Registre = new(
        [
            Couche("medecins", [Zone.Zip, Zone.Zac, Zone.Zar], new(new(2022, 5, 7), new(2025, 10, 31))),
            Couche("zrr", [Zone.Zrr], new(null, new(2024, 6, 30)), (EnZip, Zone.Zrr), (EnZac, null)),
        ],
        new Dictionary<Zone, Periode>
        {
            [Zone.Zrr] = new(null, new(2024, 6, 30)),
            [Zone.Frr] = new(new(2024, 7, 1), null),
        }
    );

    [Fact]
    public void Prolonge_ChaqueZonageVautJusquAuSuivant_LeDernierSansFin()
    {
        var registre = new RegistreZones(
            [
                Couche("ancienne", [Zone.Zip, Zone.Zac], new(null, new(2020, 12, 31)), (EnZip, Zone.Zac)),
                Couche("nouvelle", [Zone.Zip, Zone.Zac], new(new(2022, 5, 7), new(2025, 10, 31)), (EnZip, Zone.Zip)),
            ],
            new Dictionary<Zone, Periode>()
        ).Prolonge();

        Assert.Equal(Ternaire.Oui, registre.Zones(EnZip, new(2022, 5, 6))[Zone.Zac]);
        Assert.Equal(Ternaire.Oui, registre.Zones(EnZip, new(2022, 5, 7))[Zone.Zip]);
        Assert.Equal(Ternaire.Oui, registre.Zones(EnZip, new(2035, 1, 1))[Zone.Zip]);
    }

    [Fact]
    public void Avec_RemplaceLesMemesClasses_EtOublieCeQuiEnDerive()
    {
        var limitrophe = Couche("limitrophe", [Zone.Limitrophe10Km], default, (EnZac, Zone.Limitrophe10Km));
        var essai = Couche("essai", [Zone.Zip, Zone.Zac], default, (EnZip, Zone.Zac));
        var zones = new RegistreZones([.. Registre.Couches, limitrophe], new Dictionary<Zone, Periode>())
            .Avec(essai)
            .Zones(EnZip, new(2023, 1, 1));

        Assert.Equal((Ternaire.Oui, Ternaire.Non), (zones[Zone.Zac], zones[Zone.Zip]));
        Assert.Equal(Ternaire.Oui, zones[Zone.Zrr]);
        Assert.Equal(Ternaire.Inconnu, zones[Zone.Limitrophe10Km]);
    }

    [Theory]
    [InlineData("2022-05-07")]
    [InlineData("2025-10-31")]
    public void Zones_JourCouvertBornesComprises_Constatee(string jour)
    {
        var zones = Registre.Zones(EnZip, Jour(jour));
        Assert.Equal(Ternaire.Oui, zones[Zone.Zip]);
        Assert.Equal(Ternaire.Non, zones[Zone.Zac]);
        Assert.Equal(Ternaire.Oui, zones.Presumee(Zone.Zip));
        var constat = zones.Constats.Single(constat => constat.Zone == Zone.Zip);
        Assert.Equal(EtatZone.Constatee, constat.Etat);
        Assert.Equal("Source de medecins", constat.Source);
        Assert.Equal(Fiabilite.Supposee, constat.Fiabilite);
        Assert.Equal(new Periode(new(2022, 5, 7), new(2025, 10, 31)), constat.Validite);
    }

    [Fact]
    public void Zones_LendemainDuDernierJour_InconnueEtPresumee()
    {
        var zones = Registre.Zones(EnZip, new(2025, 11, 1));
        Assert.Equal(Ternaire.Inconnu, zones[Zone.Zip]);
        Assert.Equal(Ternaire.Oui, zones.Presumee(Zone.Zip));
        Assert.Equal(Ternaire.Non, zones.Presumee(Zone.Zac));
        Assert.Equal(EtatZone.Presumee, zones.Constats.Single().Etat);
        Assert.DoesNotContain(Zone.Zip, zones.Connues);
        Assert.Contains(Zone.Zip, zones.Inconnues);
    }

    [Fact]
    public void Zones_VeilleDuPremierJour_InconnueSansPresomption()
    {
        var zones = Registre.Zones(EnZip, new(2022, 5, 6));
        Assert.Equal(Ternaire.Inconnu, zones[Zone.Zip]);
        Assert.Equal(Ternaire.Inconnu, zones.Presumee(Zone.Zip));
        Assert.Equal([Zone.Zrr], zones.Constats.Select(constat => constat.Zone));
    }

    [Theory]
    [InlineData("2024-06-30", Ternaire.Oui, Ternaire.Non)]
    [InlineData("2024-07-01", Ternaire.Non, Ternaire.Inconnu)]
    public void Zones_HorsExistenceLegale_ConnueAbsente(string jour, Ternaire zrr, Ternaire frr)
    {
        var zones = Registre.Zones(EnZip, Jour(jour));
        Assert.Equal(zrr, zones[Zone.Zrr]);
        Assert.Equal(zrr, zones.Presumee(Zone.Zrr));
        Assert.Equal(frr, zones[Zone.Frr]);
    }

    [Fact]
    public void Zones_ClasseNulle_DansAucune()
    {
        var zones = Registre.Zones(SansClasse, new(2023, 1, 1));
        Assert.Equal(Ternaire.Non, zones[Zone.Zip]);
        Assert.Equal(Ternaire.Non, zones[Zone.Zar]);
        Assert.Equal(Ternaire.Non, Registre.Zones(EnZac, new(2023, 1, 1))[Zone.Zrr]);
    }

    [Fact]
    public void Zones_CommuneAbsente_ToutEstInconnuSaufCeQuiNExistaitPas()
    {
        var zones = Registre.Zones(Absente, new(2023, 1, 1));
        Assert.Empty(zones.Constats);
        Assert.Empty(zones.Connues);
        Assert.Equal(NomsDeZones.Toutes.Except([Zone.Frr]), zones.Inconnues);
        Assert.Equal(Ternaire.Non, zones[Zone.Frr]);
    }

    [Fact]
    public void Zones_ZoneSansZonage_Inconnue() =>
        Assert.Equal(Ternaire.Inconnu, Registre.Zones(EnZip, new(2023, 1, 1))[Zone.Montagne]);

    [Fact]
    public void Zones_DeuxZonagesSuccessifs_ChacunASaDate()
    {
        var registre = new RegistreZones(
            [
                Couche("second", [Zone.Zip, Zone.Zac], new(new(2024, 1, 1), null), (EnZip, Zone.Zac)),
                Couche("premier", [Zone.Zip, Zone.Zac], new(new(2022, 1, 1), new(2022, 12, 31)), (EnZip, Zone.Zip)),
            ],
            new Dictionary<Zone, Periode>()
        );
        Assert.Equal(["premier", "second"], registre.Couches.Select(couche => couche.Id));
        Assert.Equal(Ternaire.Oui, registre.Zones(EnZip, new(2022, 12, 31))[Zone.Zip]);
        Assert.Equal(Ternaire.Oui, registre.Zones(EnZip, new(2023, 6, 1)).Presumee(Zone.Zip));
        Assert.Equal(Ternaire.Inconnu, registre.Zones(EnZip, new(2023, 6, 1))[Zone.Zip]);
        Assert.Equal(Ternaire.Non, registre.Zones(EnZip, new(2024, 1, 1))[Zone.Zip]);
        Assert.Equal(Ternaire.Oui, registre.Zones(EnZip, new(2024, 1, 1))[Zone.Zac]);
    }

    [Fact]
    public void Constructeur_DeuxZonagesLeMemeJour_Refuse()
    {
        var premier = Couche("premier", [Zone.Zip, Zone.Zac], new(null, new(2023, 12, 31)));
        var second = Couche("second", [Zone.Zac], new(new(2023, 12, 31), null));
        var erreur = Assert.Throws<ArgumentException>(() =>
            new RegistreZones([second, premier], new Dictionary<Zone, Periode>())
        );
        Assert.StartsWith("Les zonages premier et second couvrent les mêmes jours.", erreur.Message);
    }

    [Fact]
    public void Constructeur_MemesJoursAutresClasses_Accepte()
    {
        var registre = new RegistreZones(
            [Couche("a", [Zone.Zip], default), Couche("b", [Zone.Qpv], default)],
            new Dictionary<Zone, Periode>()
        );
        Assert.Equal(2, registre.Couches.Count);
    }

    private static CoucheZonage Couche(
        string id,
        IReadOnlyList<Zone> classes,
        Periode validite,
        params (CodeCommune Commune, Zone? Classe)[] communes
    ) =>
        new()
        {
            Id = id,
            Classes = classes,
            Validite = validite,
            Source = "Source de " + id,
            Fiabilite = Fiabilite.Supposee,
            ParCommune = (
                communes.Length > 0 ? communes : [(EnZip, Zone.Zip), (EnZac, Zone.Zac), (SansClasse, null)]
            ).ToDictionary(ligne => ligne.Commune, ligne => ligne.Classe),
        };

    private static DateOnly Jour(string texte) =>
        DateOnly.ParseExact(texte, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

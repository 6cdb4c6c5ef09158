using Maillage.Territoires;

namespace Maillage.Donnees.Tests;

public class ImportZonesTests
{
    private const string EnTete = "code;du;au;valeur;source";

    [Fact]
    public void ListeDeMontagne_ClasseLesCommunesListeesEtLaisseLesAutresInconnues()
    {
        var zones = Importer("montagne.csv", "34001;1985-01-10;;oui;arrêté", "34002;1985-01-10;;non;arrêté");

        Assert.Equal(Ternaire.Oui, Montagne(zones, "34001"));
        Assert.Equal(Ternaire.Non, Montagne(zones, "34002"));
        Assert.Equal(Ternaire.Inconnu, Montagne(zones, "34003"));
    }

    [Fact]
    public void Etoile_ClasseToutesLesAutresCommunes()
    {
        var zones = Importer("montagne.csv", "*;1985-01-10;;non;arrêté", "34001;1985-01-10;;oui;arrêté");

        Assert.Equal(Ternaire.Oui, Montagne(zones, "34001"));
        Assert.Equal(Ternaire.Non, Montagne(zones, "34003"));
    }

    [Fact]
    public void ZonageDesMedecins_SEcritParClasse()
    {
        var zones = Importer("medecins.csv", "34001;2025-11-01;;zac;arrêté", "34002;2025-11-01;;hors_zonage;arrêté");

        Assert.Equal(Ternaire.Oui, zones.Zones(CodeCommune.Parse("34001"), new DateOnly(2025, 11, 1))[Zone.Zac]);
        Assert.Equal(Ternaire.Non, zones.Zones(CodeCommune.Parse("34001"), new DateOnly(2025, 11, 1))[Zone.Zip]);
        Assert.Equal(Ternaire.Oui, zones.Zones(CodeCommune.Parse("34001"), new DateOnly(2025, 10, 31))[Zone.Zip]);
    }

    [Fact]
    public void Import_LEmporteSurLeZonageCompileDansSaPeriodeSeulement()
    {
        var zones = Importer("medecins.csv", "34001;2023-01-01;2023-12-31;zac;arrêté");

        Assert.Equal(Ternaire.Oui, zones.Zones(CodeCommune.Parse("34001"), new DateOnly(2022, 12, 31))[Zone.Zip]);
        Assert.Equal(Ternaire.Oui, zones.Zones(CodeCommune.Parse("34001"), new DateOnly(2023, 1, 1))[Zone.Zac]);
        Assert.Equal(Ternaire.Oui, zones.Zones(CodeCommune.Parse("34001"), new DateOnly(2024, 1, 1))[Zone.Zip]);
    }

    [Fact]
    public void ErreursDImport_SortentToutesEnsemble() =>
        Assert.Equal(
            [
                "imports/inconnue.csv : le nom du fichier n'est pas celui d'une zone. Noms possibles : medecins, qpv, montagne, massif, tvs_montagne, zrr, frr, solidarite, limitrophe_10km.",
                "imports/montagne.csv, ligne 2, colonne code : « 4001 » n'est pas un code commune INSEE.",
                "imports/montagne.csv, ligne 3, colonne au : la fin précède le début. Corrigez les deux dates.",
                "imports/montagne.csv, ligne 4, colonne valeur : « peut-être » n'est pas une valeur possible. Écrivez oui ou non.",
                "imports/montagne.csv, ligne 5, colonne source : source absente. Nommez le texte ou le fichier officiel.",
                "imports/montagne.csv, ligne 6, colonne code : 07001 n'est pas une commune actuelle de la région. Prenez les codes de 2026 ou ôtez la ligne.",
                "imports/montagne.csv, ligne 7, colonne du : « 1/1/2020 » n'est pas une date (AAAA-MM-JJ).",
            ],
            Erreurs(
                    ("inconnue.csv", []),
                    (
                        "montagne.csv",
                        [
                            "4001;2000-01-01;;oui;s",
                            "34001;2000-01-01;1999-01-01;oui;s",
                            "34002;2020-01-01;2020-06-30;peut-être;s",
                            "34001;2021-01-01;2021-12-31;oui;",
                            "07001;2022-01-01;2022-12-31;oui;s",
                            "34001;1/1/2020;;oui;s",
                        ]
                    )
                )
                .Where(erreur => !erreur.StartsWith("imports :", StringComparison.Ordinal))
        );

    [Fact]
    public void DeuxImportsDesMemesJours_SontRefuses() =>
        Assert.Equal(
            "imports : import-montagne-2020-01-01 et import-montagne-2021-01-01 couvrent les mêmes jours. Corrigez les colonnes « du » et « au ».",
            Assert.Single(Erreurs(("montagne.csv", ["34001;2020-01-01;;oui;a", "34001;2021-01-01;;non;b"])))
        );

    [Fact]
    public void EnteteFautif_EstCite() =>
        Assert.StartsWith(
            "imports/montagne.csv, ligne 1 : en-tête « code;valeur » au lieu de « code;du;au;valeur;source ».",
            Assert.Single(ErreursBrutes(("montagne.csv", ["code;valeur"]))),
            StringComparison.Ordinal
        );

    private static Ternaire Montagne(RegistreZones zones, string commune) =>
        zones.Zones(CodeCommune.Parse(commune), new DateOnly(2020, 1, 1))[Zone.Montagne];

    private static RegistreZones Importer(string fichier, params string[] lignes)
    {
        using var monde = new MondeBrut();
        monde.Compiler();
        monde.EcrireDonnees($"imports/{fichier}", [EnTete, .. lignes]);
        return monde.Charger().Referentiel.Zones;
    }

    private static IReadOnlyList<string> Erreurs(params (string Nom, string[] Lignes)[] fichiers) =>
        ErreursBrutes([.. fichiers.Select(f => (f.Nom, (string[])[EnTete, .. f.Lignes]))]);

    private static IReadOnlyList<string> ErreursBrutes(params (string Nom, string[] Lignes)[] fichiers)
    {
        using var monde = new MondeBrut();
        monde.Compiler();
        foreach (var (nom, lignes) in fichiers)
        {
            monde.EcrireDonnees($"imports/{nom}", lignes);
        }
        return [.. ChargementDonnees.Charger(monde.Donnees).Erreurs.Select(erreur => erreur.ToString())];
    }
}

namespace Maillage.Donnees.Tests;

public class VerificationDonneesTests
{
    [Fact]
    public void MondeSain_EstConforme()
    {
        using var monde = Monde("communes;communes;5;hypothèse", "zip;communes en ZIP;1;hypothèse");

        var etat = VerificationDonnees.Verifier(monde.Donnees).ValeurOuException();

        Assert.True(etat.Conforme);
        Assert.Equal(22, etat.Tables.Count);
        Assert.Equal([5, 1], etat.Controles.Select(controle => controle.Constate));
    }

    [Fact]
    public void ChiffreQuiNEstPasCeluiDeLaSource_NEstPasConforme()
    {
        using var monde = Monde("population_2023;habitants;5509;hypothèse", "mesure_inconnue;inconnue;1;hypothèse");

        var etat = VerificationDonnees.Verifier(monde.Donnees).ValeurOuException();

        Assert.False(etat.Conforme);
        Assert.Equal(5508, etat.Controles[0].Constate);
        Assert.Null(etat.Controles[1].Constate);
        Assert.False(etat.Controles[1].Conforme);
    }

    [Fact]
    public void TableModifieeALaMain_EstSignalee()
    {
        using var monde = Monde();
        monde.EcrireDonnees("qpv/2015/qpv.csv", "code;nom;communes;population", "QP034001;Centre;34002;1201");

        Assert.Equal(
            "qpv/2015/qpv.csv : la table ne correspond plus au manifeste. Recompilez les données.",
            Assert.Single(VerificationDonnees.Verifier(monde.Donnees).ValeurOuException().Anomalies).ToString()
        );
    }

    [Fact]
    public void CommuneHorsDeSonEpci_EstSignalee()
    {
        using var monde = Monde();
        var membres = monde
            .LireDonnees("epci/2025/membres.csv")
            .Replace("200035632;34001\n", "", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(monde.Donnees, "epci/2025/membres.csv"), membres);

        Assert.Contains(
            "34001 n'est pas membre de son EPCI 200035632. Recompilez les données.",
            VerificationDonnees
                .Verifier(monde.Donnees)
                .ValeurOuException()
                .Anomalies.Select(anomalie => anomalie.Message)
        );
    }

    [Fact]
    public void Contradiction_MontreLaMesureCalculeeEtLaValeurCitee()
    {
        using var monde = Monde();

        var contradictions = VerificationDonnees.Verifier(monde.Donnees).ValeurOuException().Contradictions;

        Assert.Equal(("60,0 %", "83 %"), (contradictions[0].ValeurA, contradictions[0].ValeurB));
        Assert.Equal("86", contradictions[1].ValeurA);
    }

    [Fact]
    public void FichierAttendu_EstPresentUneFoisDepose()
    {
        using var monde = Monde();
        Assert.False(VerificationDonnees.Verifier(monde.Donnees).ValeurOuException().FichiersAttendus.Single().Present);

        monde.EcrireDonnees("imports/montagne.csv", "code;du;au;valeur;source");

        Assert.True(VerificationDonnees.Verifier(monde.Donnees).ValeurOuException().FichiersAttendus.Single().Present);
    }

    [Fact]
    public void PopulationParAnnee_DitCombienDeCommunesSontInconnues()
    {
        using var monde = Monde();

        var annees = PopulationRegion.ParAnnee(monde.Charger().Referentiel.Communes.Values);

        Assert.Equal(new PopulationAnnee(2019, 4410, 1), annees[0]);
        Assert.Equal(new PopulationAnnee(2023, 5508, 0), annees[^1]);
    }

    [Fact]
    public void SyntheseParDepartement_CompteCommunesEpciEtHectares()
    {
        using var monde = Monde();

        var aveyron = PopulationRegion.ParDepartement(monde.Charger().Referentiel)[0];

        Assert.Equal(
            ("Aveyron", 2, 1100L, 1),
            (aveyron.Departement.Nom, aveyron.Communes, aveyron.SuperficieHectares, aveyron.Epci)
        );
    }

    private static MondeBrut Monde(params string[] attendus)
    {
        var monde = new MondeBrut();
        monde.EcrireDonnees("saisies/chiffres-attendus.csv", ["id;libelle;attendu;source", .. attendus]);
        monde.EcrireDonnees(
            "saisies/contradictions.csv",
            "id;sujet;mesure;valeur_a;source_a;valeur_b;source_b;explication;indicateurs;territoires",
            "a;Part;part_communes_zip_zac;;calcul;83 %;communiqué;inexpliqué;;76",
            "b;CPTS;;86;tableau;92;fiches;inexpliqué;cpts|cpts_tableau;76|34"
        );
        monde.EcrireDonnees(
            "saisies/fichiers-attendus.csv",
            "id;titre;producteur;apporte;depot",
            "montagne;Communes de montagne;ANCT;aide;imports/montagne.csv"
        );
        monde.Compiler();
        return monde;
    }
}

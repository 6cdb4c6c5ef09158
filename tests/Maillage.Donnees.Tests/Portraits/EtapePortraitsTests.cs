namespace Maillage.Donnees.Tests.Portraits;

public class EtapePortraitsTests
{
    private const string Sources = "portraits/2025/sources.csv";
    private const string Entete = "id;producteur;titre;date;date_etablie";

    [Fact]
    public void Compiler_TrieEtInscritLesTablesSaisies()
    {
        using var monde = Monde("plaquette;ARS;Plaquette;2023;située", "dossier;ARS;Dossier;2025;année");

        var manifeste = monde.Compiler();

        Assert.Equal(2, manifeste.Tables.Single(table => table.Chemin == Sources).Lignes);
        Assert.Equal(
            TablePortraits.Toutes.Select(table => table.Chemin).Order(StringComparer.Ordinal),
            manifeste
                .Tables.Select(table => table.Chemin)
                .Where(chemin => chemin.StartsWith("portraits/", StringComparison.Ordinal))
        );
        Assert.Equal(
            $"{Entete}\ndossier;ARS;Dossier;2025;année\nplaquette;ARS;Plaquette;2023;située\n",
            monde.LireDonnees(Sources)
        );
        Assert.Contains($"`{Sources}`", monde.LireDonnees("LICENCE.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Compiler_ChiffreFautif_LaisseLeDossierIntact()
    {
        using var monde = Monde("plaquette;ARS;Plaquette;2023;située", "dossier;ARS;Dossier;hier;année");

        Assert.Equal(
            [$"{Sources}, ligne 2, colonne date : « hier » n'est pas une date (AAAA, AAAA-MM ou AAAA-MM-JJ)."],
            monde.Erreurs()
        );
        Assert.StartsWith($"{Entete}\nplaquette;", monde.LireDonnees(Sources), StringComparison.Ordinal);
    }

    [Fact]
    public void Verifier_SommeDesFiches_EstUneMesure()
    {
        using var monde = Monde("dossier;ARS;Dossier;2025;année");
        monde.EcrireDonnees(
            "portraits/2025/indicateurs.csv",
            "id;libelle;famille;unite;definition;limites;sens",
            "msp;Maisons;structures;structures;comptées;;neutre"
        );
        monde.EcrireDonnees(
            "portraits/2025/valeurs.csv",
            "territoire;indicateur;valeur;texte;date;source;section;note",
            "12;msp;3;;2025;dossier;fiche;",
            "34;msp;4;;2025;dossier;fiche;"
        );
        monde.EcrireDonnees(
            "saisies/chiffres-attendus.csv",
            "id;libelle;attendu;source",
            "fiches_msp;maisons des fiches;7;hypothèse"
        );
        monde.EcrireDonnees(
            "saisies/contradictions.csv",
            "id;sujet;mesure;valeur_a;source_a;valeur_b;source_b;explication;indicateurs;territoires"
        );
        monde.EcrireDonnees("saisies/fichiers-attendus.csv", "id;titre;producteur;apporte;depot");
        monde.Compiler();

        var controle = Assert.Single(VerificationDonnees.Verifier(monde.Donnees).ValeurOuException().Controles);

        Assert.Equal(7, controle.Constate);
    }

    private static MondeBrut Monde(params string[] sources)
    {
        var monde = new MondeBrut();
        foreach (var table in TablePortraits.Toutes)
        {
            monde.EcrireDonnees(table.Chemin, string.Join(';', table.Colonnes));
        }
        monde.EcrireDonnees(Sources, [Entete, .. sources]);
        return monde;
    }
}

namespace Maillage.Cli.Tests.Ligne;

public class FautesTests
{
    [Theory]
    [InlineData("aide", "liste", "commande : Commande inconnue : « aide ». Vouliez-vous dire « aides » ?")]
    [InlineData("aides", "simulr", "aides : Commande inconnue : « simulr ». Vouliez-vous dire « simuler » ?")]
    [InlineData("aides", "xyz", "aides : Commande inconnue : « xyz ». Commandes possibles : liste,")]
    public void CommandeInconnue_RefuseeAvecLaPlusProche(string mot, string suite, string message)
    {
        var reponse = Session.Lancer(mot, suite);

        Assert.Equal(2, reponse.Code);
        Assert.Empty(reponse.Sortie);
        Assert.StartsWith(message, Assert.Single(reponse.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void CommandeAbsente_NommeLesPossibles()
    {
        var reponse = Session.Lancer("territoires");

        Assert.Equal(2, reponse.Code);
        Assert.Equal(
            ["territoires : Il manque une commande. Commandes possibles : chercher, commune."],
            reponse.Messages
        );
    }

    [Fact]
    public void OptionsManquantes_ToutesListees()
    {
        var reponse = Session.Lancer("aides", "simuler", "--json");

        Assert.Equal(2, reponse.Code);
        Assert.Equal(2, reponse.Messages.Length);
        Assert.StartsWith("--commune : Cette option manque", reponse.Messages[0], StringComparison.Ordinal);
        Assert.StartsWith("--profil : Cette option manque", reponse.Messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void FautesDeTousOrdres_ListeesEnUneFois()
    {
        var reponse = Session.Lancer("aides", "simuler", "--dat", "2023-03-01", "--date", "--json", "surplus");

        Assert.Equal(2, reponse.Code);
        string[] debuts =
        [
            "--dat : Option inconnue. Vouliez-vous dire « --date » ?",
            "surplus : Ce mot est de trop",
            "--date : Cette option attend une valeur : --date <AAAA-MM-JJ>.",
            "--commune : Cette option manque",
            "--profil : Cette option manque",
        ];
        Assert.Equal(debuts.Length, reponse.Messages.Length);
        Assert.All(
            debuts,
            debut => Assert.Contains(reponse.Messages, message => message.StartsWith(debut, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("--limite", "0")]
    [InlineData("--limite", "1001")]
    [InlineData("--limite", "dix")]
    [InlineData("--limite", "2,5")]
    [InlineData("--limite", "-3")]
    public void Limite_HorsBornes_Refusee(string option, string valeur)
    {
        var reponse = Session.Lancer("territoires", "chercher", "cazals", option, valeur);

        Assert.Equal(2, reponse.Code);
        Assert.Equal([$"--limite : « {valeur} » n'est pas un nombre entier de 1 à 1000."], reponse.Messages);
    }

    [Theory]
    [InlineData("demain", "n'est pas une date de la forme AAAA-MM-JJ")]
    [InlineData("01/03/2023", "n'est pas une date de la forme AAAA-MM-JJ")]
    [InlineData("2023-02-30", "n'est pas une date de la forme AAAA-MM-JJ")]
    [InlineData("2008-12-31", "est hors des dates traitées")]
    [InlineData("2036-01-01", "est hors des dates traitées")]
    public void Date_MalFormeeOuHorsBornes_Refusee(string date, string message)
    {
        var reponse = Session.Lancer("territoires", "commune", "34015", "--date", date);

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith($"--date : « {date} » {message}", Assert.Single(reponse.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2009-01-01")]
    [InlineData("2035-12-31")]
    public void Date_AuxBornes_Acceptee(string date) =>
        Assert.Equal(0, Session.Lancer("territoires", "commune", "34015", "--date", date).Code);

    [Fact]
    public void Option_DonneeDeuxFois_Refusee()
    {
        var reponse = Session.Lancer("territoires", "commune", "34015", "--date", "2023-03-01", "--date=2024-03-01");

        Assert.Equal(2, reponse.Code);
        Assert.Equal(["--date : Cette option est donnée plusieurs fois. Gardez une seule valeur."], reponse.Messages);
    }

    [Fact]
    public void OptionInconnue_ApresUnTexteLibre_NEstPasDuTexte()
    {
        var reponse = Session.Lancer("territoires", "chercher", "cazals", "--jsn");

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith(
            "--jsn : Option inconnue. Vouliez-vous dire « --json » ?",
            Assert.Single(reponse.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void JsonEtCsv_Refuses()
    {
        var reponse = Session.Lancer("aides", "liste", "--json", "--csv");

        Assert.Equal(2, reponse.Code);
        Assert.Equal(["--csv : Choisissez --json ou --csv, pas les deux."], reponse.Messages);
    }

    [Theory]
    [InlineData("territoires", "chercher", "texte : Donnez le nom")]
    [InlineData("territoires", "commune", "code : Donnez le code INSEE")]
    [InlineData("aides", "expliquer", "id : Donnez l'identifiant")]
    [InlineData("donnees", "compiler", "--brut : Cette option manque")]
    public void Argument_Manquant_Demande(string groupe, string commande, string message)
    {
        var reponse = Session.Lancer(groupe, commande);

        Assert.Equal(2, reponse.Code);
        Assert.StartsWith(message, Assert.Single(reponse.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Argument_Double_Refuse()
    {
        var reponse = Session.Lancer("territoires", "commune", "34015", "34074");

        Assert.Equal(2, reponse.Code);
        Assert.Equal(["34074 : Ce mot est de trop : retirez-le."], reponse.Messages);
    }
}

namespace Maillage.Donnees.Tests;

public class EtapeMedecinsTests
{
    [Fact]
    public void Motif_SuitLesCommunesDAujourdhuiEtTaitCellesQuiNOntRien()
    {
        using var monde = new MondeBrut();
        monde.Compiler();

        Assert.Equal(
            "commune;etablissements\n12002;3\n34002;6\n34003;2\n",
            monde.LireDonnees("medecins/2019/motif.csv")
        );
    }

    [Theory]
    [InlineData(
        "34001,0,1",
        "34999,0,1",
        "PS_communes_occitanie.csv, ligne 2, colonne code_insee : 34999 n'est le code d'aucune commune"
    )]
    [InlineData(
        "34002,6,0",
        "34002,six,0",
        "PS_communes_occitanie.csv, ligne 3, colonne generaliste : « six » n'est pas un nombre"
    )]
    public void LigneFautive_EstRefusee(string juste, string fausse, string message)
    {
        using var monde = new MondeBrut();
        const string Fichier = "generalistes-par-commune-sirene2019/PS_communes_occitanie.csv";
        var texte = File.ReadAllText(Path.Combine(monde.Brut, Fichier));
        monde.Ecrire(Fichier, texte.Replace(juste, fausse, StringComparison.Ordinal).TrimEnd('\n'));

        Assert.StartsWith(message, Assert.Single(monde.Erreurs()), StringComparison.Ordinal);
    }
}

using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Names the communes of today, or the parts they are made of, bore since a day.</summary>
internal static class AnciensNoms
{
    public static ILookup<CodeCommune, string> Lire(string chemin, DateOnly depuis, ContexteCompilation contexte)
    {
        var noms = new SortedSet<(CodeCommune Actuelle, string Nom)>();
        string[] colonnes = ["DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP"];
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, contexte.Rapport, colonnes))
        {
            if (
                ligne.TexteOuVide("TYPECOM_AV") != "COM"
                || ligne.TexteOuVide("TYPECOM_AP") != "COM"
                || ligne.Jour("DATE_EFF") <= depuis
            )
            {
                continue;
            }
            if (contexte.Codes.Actuel(ligne.Commune("COM_AP")) is { } actuelle)
            {
                noms.Add((actuelle, ligne.Texte("LIBELLE_AV")));
            }
        }
        return noms.ToLookup(nom => nom.Actuelle, nom => nom.Nom);
    }
}

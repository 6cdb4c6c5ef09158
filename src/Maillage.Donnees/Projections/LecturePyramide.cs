using System.Globalization;
using Maillage.Projections;

namespace Maillage.Donnees;

/// <summary>
/// Reads the real ages of the general practitioners of a département: a CSV <c>age;effectif</c>, one row by age, and a row
/// <c>total;nombre</c> when they are not as many as is published.
/// </summary>
public static class LecturePyramide
{
    private const string EnTete = "age;effectif";
    private const string Total = "total";

    /// <summary>Reads the ages.</summary>
    /// <param name="texte">The CSV.</param>
    /// <param name="fichier">Name of the file, for messages.</param>
    /// <param name="publies">General practitioners published for the place.</param>
    /// <returns>The ages, or everything that is wrong.</returns>
    public static Resultat<PyramideAges> Lire(string texte, string fichier, int publies)
    {
        var rapport = new RapportErreurs();
        var lignes = texte.ReplaceLineEndings("\n").Split('\n');
        if (lignes[0].Trim('\uFEFF', ' ') != EnTete)
        {
            rapport.Signaler(fichier, 1, null, $"en-tête « {lignes[0]} » au lieu de « {EnTete} ».");
        }
        var ages = new List<(int Age, int Effectif)>();
        int? total = null;
        foreach (var (rang, ligne) in lignes.Index().Skip(1).Where(ligne => ligne.Item.Trim().Length > 0))
        {
            var cellules = ligne.Split(';');
            if (cellules.Length != 2)
            {
                rapport.Signaler(fichier, rang + 1, null, $"{cellules.Length} cellules au lieu de 2.");
            }
            else if (cellules[0].Trim() == Total)
            {
                total = Entier(cellules[1], fichier, rang + 1, rapport);
            }
            else if (Age(cellules, fichier, rang + 1, rapport) is { } age)
            {
                ages.Add(age);
            }
        }
        Sommer(ages, total, publies, (fichier, rapport));
        return rapport.Conclure(() => new PyramideAges(ages));
    }

    private static void Sommer(
        List<(int Age, int Effectif)> ages,
        int? total,
        int publies,
        (string Fichier, RapportErreurs Rapport) ou
    )
    {
        var somme = ages.Sum(age => age.Effectif);
        if (total is { } annonce && annonce != somme)
        {
            ou.Rapport.Signaler(
                ou.Fichier,
                null,
                "effectif",
                $"la somme des âges est {somme}, la ligne total annonce {annonce}. Corrigez l'une des deux."
            );
        }
        else if (total is null && somme != publies)
        {
            ou.Rapport.Signaler(
                ou.Fichier,
                null,
                "effectif",
                $"la somme des âges est {somme}, la fiche du département compte {publies} généralistes. Corrigez les effectifs, ou ajoutez une ligne « total;{somme} » si votre compte est le bon."
            );
        }
        foreach (var repete in ages.GroupBy(age => age.Age).Where(groupe => groupe.Count() > 1))
        {
            ou.Rapport.Signaler(
                ou.Fichier,
                null,
                "age",
                $"l'âge {repete.Key} figure plusieurs fois. Gardez une ligne."
            );
        }
    }

    private static (int, int)? Age(string[] cellules, string fichier, int ligne, RapportErreurs rapport)
    {
        var effectif = Entier(cellules[1], fichier, ligne, rapport);
        if (
            int.TryParse(cellules[0].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var age)
            && age is >= PyramideAges.AgeMinimal and <= PyramideAges.AgeMaximal
        )
        {
            return effectif is { } lu ? (age, lu) : null;
        }
        rapport.Signaler(
            fichier,
            ligne,
            "age",
            $"« {cellules[0]} » n'est pas un âge de {PyramideAges.AgeMinimal} à {PyramideAges.AgeMaximal} ans."
        );
        return null;
    }

    private static int? Entier(string cellule, string fichier, int ligne, RapportErreurs rapport)
    {
        if (int.TryParse(cellule.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var nombre))
        {
            return nombre;
        }
        rapport.Signaler(fichier, ligne, "effectif", $"« {cellule} » n'est pas un nombre de médecins de 0 ou plus.");
        return null;
    }
}

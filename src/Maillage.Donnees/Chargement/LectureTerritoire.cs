using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads a free list of communes: one code a line, a CSV with a <c>code</c> or <c>commune</c> column, or codes joined by commas.</summary>
public static class LectureTerritoire
{
    private static readonly string[] Titres = ["code", "commune", "code_insee", "code_commune"];
    private static readonly char[] Separateurs = [';', ',', '\t'];

    /// <summary>Reads a list from a file.</summary>
    /// <param name="chemin">Path of the file, UTF-8.</param>
    /// <param name="repertoire">Communes known.</param>
    /// <returns>A territory named after the file, or every French error with its line.</returns>
    public static Resultat<Territoire> DeFichier(string chemin, RepertoireCommunes repertoire) =>
        File.Exists(chemin)
            ? Lire(
                Path.GetFileNameWithoutExtension(chemin),
                Path.GetFileName(chemin),
                File.ReadAllText(chemin),
                repertoire
            )
            : new([new(Path.GetFileName(chemin), null, null, "fichier absent. Vérifiez son chemin.")]);

    /// <summary>Reads a list from a text, as in the link of a page.</summary>
    /// <param name="nom">Name to show.</param>
    /// <param name="texte">Codes, one a line or joined by commas.</param>
    /// <param name="repertoire">Communes known.</param>
    /// <returns>The territory, or every French error with its line.</returns>
    public static Resultat<Territoire> DeTexte(string nom, string texte, RepertoireCommunes repertoire) =>
        Lire(nom, "liste de communes", texte, repertoire);

    private static Resultat<Territoire> Lire(string nom, string lieu, string texte, RepertoireCommunes repertoire)
    {
        var rapport = new RapportErreurs();
        var codes = new List<CodeCommune>();
        foreach (var (ligne, saisie) in Saisies(texte))
        {
            switch (repertoire.Resoudre(saisie))
            {
                case ResolutionCommune.Actuelle actuelle:
                    codes.Add(actuelle.Commune.Code);
                    break;
                case ResolutionCommune.Fusionnee { Mouvement: var mouvement }:
                    rapport.Signaler(lieu, ligne, null, Ancienne(mouvement));
                    break;
                default:
                    rapport.Signaler(
                        lieu,
                        ligne,
                        null,
                        $"« {saisie} » n'est le code d'aucune commune. Vérifiez-le (5 caractères, par exemple 34015)."
                    );
                    break;
            }
        }
        if (codes.Count == 0 && rapport.Vide)
        {
            rapport.Signaler(lieu, "aucun code de commune. Écrivez un code INSEE par ligne, ou une colonne « code ».");
        }
        return rapport.Conclure(() => new Territoire(nom, ChargementDonnees.Millesime, codes));
    }

    private static string Ancienne(Mouvement mouvement)
    {
        var depuis = mouvement.DateEffet.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR"));
        var constat = $"{mouvement.Ancien} ({mouvement.Nom}) n'est plus une commune depuis le {depuis}";
        return mouvement.Successeurs.Count == 0
            ? $"{constat}, sans successeur. Ôtez la ligne."
            : $"{constat}. Écrivez {string.Join(" et ", mouvement.Successeurs)} à la place.";
    }

    private static IEnumerable<(int Ligne, string Saisie)> Saisies(string texte)
    {
        var lignes = texte.TrimStart('\uFEFF').Split('\n');
        var entete = lignes[0].Split(Separateurs);
        var colonne = Array.FindIndex(
            entete,
            titre => Titres.Contains(Nettoyer(titre), StringComparer.OrdinalIgnoreCase)
        );
        for (var i = colonne < 0 ? 0 : 1; i < lignes.Length; i++)
        {
            var cellules = lignes[i].Split(Separateurs).Select(Nettoyer).ToList();
            var retenues = colonne < 0 ? cellules : cellules.Skip(colonne).Take(1);
            foreach (var saisie in retenues.Where(cellule => cellule.Length > 0))
            {
                yield return (i + 1, saisie);
            }
        }
    }

    private static string Nettoyer(string cellule) => cellule.Trim('"', ' ', '\r');
}

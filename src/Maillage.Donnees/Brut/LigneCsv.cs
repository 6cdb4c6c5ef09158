using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// One row of an official file. A cell that cannot be read is reported and gives the default value: the caller goes on, so that all
/// errors come out at once, and concludes with the report.
/// </summary>
internal sealed class LigneCsv(
    string fichier,
    int numero,
    string[] cellules,
    Dictionary<string, int> entete,
    RapportErreurs rapport
)
{
    public string TexteOuVide(string colonne) => cellules[entete[colonne]].Trim();

    public string Texte(string colonne)
    {
        var texte = TexteOuVide(colonne);
        if (texte.Length == 0)
        {
            Signaler(colonne, "cellule vide. Une valeur est attendue.");
        }
        return texte;
    }

    public CodeCommune Commune(string colonne)
    {
        if (!CodeCommune.TryParse(TexteOuVide(colonne), out var code))
        {
            Signaler(
                colonne,
                $"« {TexteOuVide(colonne)} » n'est pas un code commune INSEE (5 caractères, par exemple 34015). Un tableur a pu ôter le zéro de tête."
            );
        }
        return code;
    }

    public CodeDepartement Departement(string colonne)
    {
        if (!CodeDepartement.TryParse(TexteOuVide(colonne), out var code))
        {
            Signaler(
                colonne,
                $"« {TexteOuVide(colonne)} » n'est pas un code de département (09, 2A, 974). Un tableur a pu ôter le zéro de tête."
            );
        }
        return code;
    }

    public DateOnly Jour(string colonne)
    {
        var texte = TexteOuVide(colonne);
        if (!DateOnly.TryParseExact(texte, "yyyy-MM-dd", out var jour))
        {
            Signaler(colonne, $"« {texte} » n'est pas une date (AAAA-MM-JJ).");
        }
        return jour;
    }

    public int Entier(string colonne) => EntierOuRien(colonne) ?? Manquant(colonne);

    public int? EntierOuRien(string colonne) =>
        Nombre<int>(
            colonne,
            texte => int.TryParse(texte, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : null
        );

    public double? DecimalOuRien(string colonne) =>
        Nombre<double>(
            colonne,
            texte =>
                double.TryParse(texte, NumberStyles.Float, CultureInfo.InvariantCulture, out var n)
                && double.IsFinite(n)
                    ? n
                    : null
        );

    public double Decimal(string colonne) => DecimalOuRien(colonne) ?? Manquant(colonne);

    public void Signaler(string? colonne, string message) => rapport.Signaler(fichier, numero, colonne, message);

    public bool EstComplete()
    {
        if (cellules.Length == entete.Count)
        {
            return true;
        }
        Signaler(
            null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{cellules.Length} cellules au lieu de {entete.Count}. Vérifiez le séparateur et les guillemets."
            )
        );
        return false;
    }

    private int Manquant(string colonne)
    {
        if (TexteOuVide(colonne).Length == 0)
        {
            Signaler(colonne, "cellule vide. Un nombre est attendu.");
        }
        return 0;
    }

    private T? Nombre<T>(string colonne, Func<string, T?> lire)
        where T : struct
    {
        var texte = TexteOuVide(colonne);
        if (texte.Length == 0)
        {
            return null;
        }
        var nombre = lire(texte);
        if (nombre is null)
        {
            Signaler(colonne, $"« {texte} » n'est pas un nombre (point décimal, sans espace).");
        }
        return nombre;
    }
}

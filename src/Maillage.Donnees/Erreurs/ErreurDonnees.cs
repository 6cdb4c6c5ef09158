using System.Globalization;

namespace Maillage.Donnees;

/// <summary>Something wrong in a file of data, said so that a person can mend it.</summary>
/// <param name="Fichier">Name of the file or folder, without the path of the machine.</param>
/// <param name="Ligne">Line, from 1, header included; null when the whole file is concerned.</param>
/// <param name="Colonne">Column or key; null when the whole line is concerned.</param>
/// <param name="Message">What is wrong and what to do, in French.</param>
public sealed record ErreurDonnees(string Fichier, int? Ligne, string? Colonne, string Message)
{
    /// <summary>One line of French: file, line, column, message.</summary>
    public override string ToString()
    {
        var lieu = Fichier;
        if (Ligne is { } ligne)
        {
            lieu += string.Create(CultureInfo.InvariantCulture, $", ligne {ligne}");
        }
        if (Colonne is not null)
        {
            lieu += $", colonne {Colonne}";
        }
        return $"{lieu} : {Message}";
    }
}

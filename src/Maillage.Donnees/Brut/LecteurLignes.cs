namespace Maillage.Donnees;

/// <summary>
/// Reads a text line by line in a memory that never grows: a line longer than <see cref="Maximum"/> characters is skipped and said to be too
/// long, so that a file without line ends costs no more than another.
/// </summary>
internal sealed class LecteurLignes(TextReader lecteur)
{
    /// <summary>Longest line read, in characters.</summary>
    public const int Maximum = 16 * 1024;

    private readonly char[] tampon = new char[Maximum + 1];
    private int debut;
    private int fin;
    private int longueur;
    private bool epuise;

    /// <summary>Number of the line, from 1.</summary>
    public int Numero { get; private set; }

    /// <summary>Whether the line was too long to be read.</summary>
    public bool TropLongue { get; private set; }

    /// <summary>The line, without its end; empty when it is too long.</summary>
    public ReadOnlySpan<char> Ligne => tampon.AsSpan(debut - longueur, TropLongue ? 0 : longueur).TrimEnd("\r\n");

    /// <summary>Goes to the next line.</summary>
    public bool Suivante()
    {
        Numero++;
        TropLongue = false;
        var saut = ChercherFin();
        while (saut < 0 && Remplir())
        {
            saut = ChercherFin();
        }
        longueur = saut < 0 ? fin - debut : saut + 1;
        debut += longueur;
        return longueur > 0 || TropLongue;
    }

    private int ChercherFin() => tampon.AsSpan(debut, fin - debut).IndexOf('\n');

    private bool Remplir()
    {
        if (epuise)
        {
            return false;
        }
        Liberer();
        var lus = lecteur.Read(tampon, fin, tampon.Length - fin);
        fin += lus;
        epuise = lus == 0;
        return !epuise;
    }

    private void Liberer()
    {
        TropLongue |= fin - debut == tampon.Length;
        var reste = TropLongue ? [] : tampon.AsSpan(debut, fin - debut);
        reste.CopyTo(tampon);
        (debut, fin) = (0, reste.Length);
    }
}

using System.Globalization;
using System.Runtime.InteropServices;

namespace Maillage.Planification;

/// <summary>Solves mixed problems with CBC, when the machine has it.</summary>
internal static class SolveurCbc
{
    // The library keeps part of its state for the whole process.
    private static readonly Lock Verrou = new();

    /// <summary>Whether a library can be loaded.</summary>
    public static bool Present(string bibliotheque)
    {
        if (!NativeLibrary.TryLoad(bibliotheque, out var poignee))
        {
            return false;
        }
        NativeLibrary.Free(poignee);
        return true;
    }

    /// <summary>Maximises a problem.</summary>
    /// <param name="modele">At least one unknown and one row.</param>
    /// <param name="depart">A solution known to fit, from which to start.</param>
    /// <param name="limite">Elapsed time after which the best solution found is returned.</param>
    public static SolutionMixte Resoudre(ModeleMixte modele, double[] depart, TimeSpan limite)
    {
        lock (Verrou)
        {
            var natif = Cbc.Creer();
            try
            {
                Charger(natif, modele);
                Cbc.Partir(natif, depart.Length, [.. Enumerable.Range(0, depart.Length)], depart);
                Regler(natif, limite);
                Cbc.Resoudre(natif);
                return Lire(natif, modele.Colonnes.Count);
            }
            finally
            {
                Cbc.Detruire(natif);
            }
        }
    }

    // The library minimises.
    private static void Charger(nint natif, ModeleMixte modele)
    {
        var (debuts, indices, coefficients) = ParColonnes(modele);
        Cbc.Charger(
            natif,
            modele.Colonnes.Count,
            modele.Lignes.Count,
            debuts,
            indices,
            coefficients,
            new double[modele.Colonnes.Count],
            [.. modele.Colonnes.Select(colonne => colonne.Maximum)],
            [.. modele.Colonnes.Select(colonne => -colonne.Valeur)],
            [.. modele.Lignes.Select(ligne => ligne.Minimum)],
            [.. modele.Lignes.Select(ligne => ligne.Maximum)]
        );
        for (var colonne = 0; colonne < modele.Colonnes.Count; colonne++)
        {
            if (modele.Colonnes[colonne].Entiere)
            {
                Cbc.RendreEntiere(natif, colonne);
            }
        }
    }

    private static void Regler(nint natif, TimeSpan limite)
    {
        Cbc.Regler(natif, "log", "0");
        Cbc.Regler(natif, "timeMode", "elapsed");
        Cbc.Regler(natif, "sec", limite.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture));
        Cbc.Regler(natif, "ratioGap", "0");
        Cbc.Regler(natif, "allowableGap", "0");
    }

    private static SolutionMixte Lire(nint natif, int colonnes)
    {
        var meilleure = Cbc.Meilleure(natif);
        if (meilleure == 0)
        {
            return new(null, -Cbc.Borne(natif), Optimale: false);
        }
        var valeurs = new double[colonnes];
        Marshal.Copy(meilleure, valeurs, 0, colonnes);
        return new(valeurs, -Cbc.Borne(natif), Cbc.EstOptimale(natif) != 0);
    }

    private static (int[] Debuts, int[] Indices, double[] Coefficients) ParColonnes(ModeleMixte modele)
    {
        var debuts = new int[modele.Colonnes.Count + 1];
        foreach (var terme in modele.Lignes.SelectMany(ligne => ligne.Termes))
        {
            debuts[terme.Colonne + 1]++;
        }
        for (var colonne = 0; colonne < modele.Colonnes.Count; colonne++)
        {
            debuts[colonne + 1] += debuts[colonne];
        }
        var (indices, coefficients) = (new int[debuts[^1]], new double[debuts[^1]]);
        var suivant = debuts.ToArray();
        for (var ligne = 0; ligne < modele.Lignes.Count; ligne++)
        {
            foreach (var (colonne, coefficient) in modele.Lignes[ligne].Termes)
            {
                var rang = suivant[colonne]++;
                (indices[rang], coefficients[rang]) = (ligne, coefficient);
            }
        }
        return (debuts, indices, coefficients);
    }
}

using System.Runtime.InteropServices;

namespace Maillage.Planification;

/// <summary>The C interface of COIN-OR CBC 2.10, as Debian ships it in <c>coinor-libcbc3</c>; bound when first called.</summary>
internal static class Cbc
{
    public const string Bibliotheque = "libCbcSolver.so.3";

    [DllImport(Bibliotheque, EntryPoint = "Cbc_newModel")]
    public static extern nint Creer();

    [DllImport(Bibliotheque, EntryPoint = "Cbc_deleteModel")]
    public static extern void Detruire(nint modele);

    [DllImport(Bibliotheque, EntryPoint = "Cbc_loadProblem")]
    public static extern void Charger(
        nint modele,
        int colonnes,
        int lignes,
        int[] debuts,
        int[] indices,
        double[] coefficients,
        double[] minimums,
        double[] maximums,
        double[] couts,
        double[] minimumsLignes,
        double[] maximumsLignes
    );

    [DllImport(Bibliotheque, EntryPoint = "Cbc_setInteger")]
    public static extern void RendreEntiere(nint modele, int colonne);

    [DllImport(Bibliotheque, EntryPoint = "Cbc_setMIPStartI")]
    public static extern void Partir(nint modele, int nombre, int[] colonnes, double[] valeurs);

    [DllImport(Bibliotheque, EntryPoint = "Cbc_setParameter", CharSet = CharSet.Ansi, BestFitMapping = false)]
    public static extern void Regler(nint modele, string nom, string valeur);

    [DllImport(Bibliotheque, EntryPoint = "Cbc_solve")]
    public static extern int Resoudre(nint modele);

    [DllImport(Bibliotheque, EntryPoint = "Cbc_isProvenOptimal")]
    public static extern int EstOptimale(nint modele);

    [DllImport(Bibliotheque, EntryPoint = "Cbc_bestSolution")]
    public static extern nint Meilleure(nint modele);

    [DllImport(Bibliotheque, EntryPoint = "Cbc_getBestPossibleObjValue")]
    public static extern double Borne(nint modele);
}

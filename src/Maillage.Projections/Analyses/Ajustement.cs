namespace Maillage.Projections;

/// <summary>One supposition moved while the others keep their expected value.</summary>
internal sealed record Ajustement
{
    /// <summary>How many times faster than usual doctors leave.</summary>
    public double Depart { get; init; } = 1;

    /// <summary>Logarithm of the population ten years ahead, over the prolongation.</summary>
    public double Population { get; init; }

    /// <summary>Where in its rounding each published share is, from −1 to 1.</summary>
    public double Arrondi { get; init; }

    /// <summary>Years by which every departure is put off, levers apart.</summary>
    public double Report { get; init; }

    /// <summary>Whether doctors leave at the rates measured in the whole country rather than at the published shares.</summary>
    public bool VitesseNationale { get; init; }

    /// <summary>A lever at another number; null for none.</summary>
    public (string Levier, double Nombre)? AutreNombre { get; init; }

    /// <summary>A lever at another part; null for none.</summary>
    public (string Levier, double Part)? AutrePart { get; init; }

    public double Nombre(Levier levier) =>
        AutreNombre is { } autre && autre.Levier == levier.Id ? autre.Nombre : levier.Nombre!.Value.Moyenne;

    public double Part(Levier levier) =>
        AutrePart is { } autre && autre.Levier == levier.Id ? autre.Part : levier.Part!.Value.Moyenne;
}

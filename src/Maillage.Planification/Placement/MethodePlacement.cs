namespace Maillage.Planification;

/// <summary>How places were chosen, and so what is known of them.</summary>
public enum MethodePlacement
{
    /// <summary>Proved the best: none is worth more.</summary>
    Exacte,

    /// <summary>The exact search was stopped by its time limit: the best found, and a bound.</summary>
    Interrompue,

    /// <summary>One place after the other, then exchanges: good, not proved the best, with a bound.</summary>
    Gloutonne,
}

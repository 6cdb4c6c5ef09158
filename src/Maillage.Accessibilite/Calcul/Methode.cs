namespace Maillage.Accessibilite;

/// <summary>A member of the two-step floating catchment area family.</summary>
public enum Methode
{
    /// <summary>Luo and Wang 2003: everything within a threshold counts the same.</summary>
    DeuxEtapes,

    /// <summary>Luo and Qi 2009: the weights of a decay in both steps. The form of the APL.</summary>
    DeuxEtapesPonderees,

    /// <summary>Delamater 2013: weights squared in the second step, so that care far away is partly lost to all.</summary>
    DeuxEtapesModifiees,

    /// <summary>Wan, Zou and Sternberg 2012: each place shares its demand between the sites it reaches.</summary>
    TroisEtapes,
}

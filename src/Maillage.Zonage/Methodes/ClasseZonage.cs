namespace Maillage.Zonage;

/// <summary>What a decision may make of a territory. The default value is <see cref="HorsZonage"/>.</summary>
public enum ClasseZonage
{
    /// <summary>None of the others.</summary>
    HorsZonage,

    /// <summary>Zone d'intervention prioritaire.</summary>
    Zip,

    /// <summary>Zone d'action complémentaire.</summary>
    Zac,

    /// <summary>Zone de vigilance, of the method of 2017.</summary>
    Vigilance,

    /// <summary>Zone d'appui régional, of Occitanie: all that is neither ZIP nor ZAC; no ceiling bounds it.</summary>
    Zar,
}

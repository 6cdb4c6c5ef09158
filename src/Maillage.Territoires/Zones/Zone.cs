namespace Maillage.Territoires;

/// <summary>The zones aids depend on. Their names in files and answers are those of <see cref="NomsDeZones"/>.</summary>
public enum Zone
{
    /// <summary>Zone d'intervention prioritaire (CSP L. 1434-4, 1°).</summary>
    Zip,

    /// <summary>Zone d'action complémentaire (CSP L. 1434-4, 1°).</summary>
    Zac,

    /// <summary>Zone d'appui régional: all of Occitanie that is neither ZIP nor ZAC.</summary>
    Zar,

    /// <summary>Neither ZIP nor ZAC, in a region without a class of its own.</summary>
    HorsZonage,

    /// <summary>The commune holds at least one quartier prioritaire de la politique de la ville.</summary>
    Qpv,

    /// <summary>Zone de montagne (loi 85-30, art. 3).</summary>
    Montagne,

    /// <summary>Within the perimeter of a massif (loi 85-30, art. 5).</summary>
    Massif,

    /// <summary>Its territoire de vie-santé holds at least one mountain or massif commune.</summary>
    TvsMontagne,

    /// <summary>Zone de revitalisation rurale, until 30 June 2024.</summary>
    Zrr,

    /// <summary>Zone France ruralités revitalisation, from 1 July 2024.</summary>
    Frr,

    /// <summary>Zone de solidarité territoriale ("zone rouge") of 27 June 2025.</summary>
    Solidarite,

    /// <summary>Not in a ZIP or ZAC, but at most 10 km beyond their limits (CSP R. 1435-9-1).</summary>
    Limitrophe10Km,
}

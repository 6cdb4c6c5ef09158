namespace Maillage.Portraits;

/// <summary>Where a figure of a portrait comes from.</summary>
public enum OrigineChiffre
{
    /// <summary>A public document gives it, for this territory.</summary>
    Publie,

    /// <summary>We add up, or weigh, what a document gives for each département.</summary>
    SommeDesFiches,

    /// <summary>We work it out from the tables of the communes.</summary>
    Calcule,
}

/// <summary>How an origin is written.</summary>
public static class Origines
{
    /// <summary>The name in files: <c>publie</c>, <c>somme_des_fiches</c>, <c>calcule</c>.</summary>
    public static string Code(this OrigineChiffre origine) =>
        origine switch
        {
            OrigineChiffre.Publie => "publie",
            OrigineChiffre.SommeDesFiches => "somme_des_fiches",
            OrigineChiffre.Calcule => "calcule",
        };

    /// <summary>The word for readers: « publié », « fiches réunies », « calculé ».</summary>
    public static string EnMots(this OrigineChiffre origine) =>
        origine switch
        {
            OrigineChiffre.Publie => "publié",
            OrigineChiffre.SommeDesFiches => "fiches réunies",
            OrigineChiffre.Calcule => "calculé",
        };
}

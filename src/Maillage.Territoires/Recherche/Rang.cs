namespace Maillage.Territoires.Recherche;

/// <summary>How well a name answers a text, best first.</summary>
internal enum Rang
{
    /// <summary>The name itself, word for word.</summary>
    Egal,

    /// <summary>The name but for its article or its spaces.</summary>
    EgalSouple,

    /// <summary>The beginning of the name, with or without its article.</summary>
    Debut,

    /// <summary>Words inside the name, in order, the last one perhaps unfinished.</summary>
    Mot,

    /// <summary>The whole name with one typing error.</summary>
    FauteEntiere,

    /// <summary>The beginning of the name with one typing error.</summary>
    FauteDebut,

    /// <summary>Something else.</summary>
    Aucun,
}

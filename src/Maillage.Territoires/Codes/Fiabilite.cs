namespace Maillage.Territoires;

/// <summary>How far a figure or a rule can be relied upon. Written in files and answers in <c>snake_case</c>.</summary>
public enum Fiabilite
{
    /// <summary>Read in the official text or the official open-data file.</summary>
    Officielle,

    /// <summary>Read on an official administrative page or in one of the region's own publications.</summary>
    Administrative,

    /// <summary>Read in the press, a union's page or another third party.</summary>
    Secondaire,

    /// <summary>Computed by Maillage from figures that are themselves sourced.</summary>
    Derivee,

    /// <summary>A reasoned assumption, stated as one.</summary>
    Supposee,

    /// <summary>To be checked against its source before anyone relies on it.</summary>
    AVerifier,
}

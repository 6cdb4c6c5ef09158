namespace Maillage.Territoires;

/// <summary>What a commune code means today. Unknown and outdated codes are results, not exceptions.</summary>
public abstract record ResolutionCommune
{
    private ResolutionCommune() { }

    /// <summary>The code of a commune that exists.</summary>
    public sealed record Actuelle(NomCommune Commune) : ResolutionCommune;

    /// <summary>The code of a commune that no longer exists, and what became of it.</summary>
    public sealed record Fusionnee(Mouvement Mouvement) : ResolutionCommune;

    /// <summary>No commune ever bore this code, or the text is not a code.</summary>
    public sealed record Inconnue(string Saisie) : ResolutionCommune;
}

namespace Maillage.Zonage;

/// <summary>Where an opinion stands on a day. The default value is <see cref="ASaisir"/>.</summary>
public enum EtatEtape
{
    /// <summary>Not asked yet that day.</summary>
    ASaisir,

    /// <summary>Asked, and still awaited.</summary>
    EnCours,

    /// <summary>Asked, the delay over, without an answer; silence is not known to be one.</summary>
    DelaiPasse,

    /// <summary>Deemed given by silence.</summary>
    ReputeRendu,

    /// <summary>Given.</summary>
    Rendu,
}

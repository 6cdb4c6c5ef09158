using Maillage.Aides;

namespace Maillage.Portail.Zonages;

/// <summary>What a change of zoning does to one aid, in the communes that change class.</summary>
/// <param name="Aide">Short name of the aid.</param>
/// <param name="Ouvre">Communes where it joins the best set of aids.</param>
/// <param name="HabitantsOuvre">Their residents.</param>
/// <param name="Ferme">Communes where it leaves it.</param>
/// <param name="HabitantsFerme">Their residents.</param>
public sealed record EffetAide(string Aide, int Ouvre, long HabitantsOuvre, int Ferme, long HabitantsFerme);

/// <summary>What a change of zoning does for one typical profile.</summary>
/// <param name="Profil">The profile.</param>
/// <param name="Avant">Mean total in euros over the communes that change, those of unknown total left out; null when all are.</param>
/// <param name="Apres">The same after.</param>
/// <param name="Inconnues">Communes left out, a total being unknown before or after.</param>
/// <param name="Aides">Aid by aid, those that change only.</param>
public sealed record EffetProfil(
    ProfilType Profil,
    decimal? Avant,
    decimal? Apres,
    int Inconnues,
    IReadOnlyList<EffetAide> Aides
);

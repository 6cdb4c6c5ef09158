using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Brings any commune code, current or old, to today's.</summary>
internal sealed class SuiteCodes(IReadOnlySet<CodeCommune> actuelles, IReadOnlyList<Mouvement> mouvements)
{
    private readonly Dictionary<CodeCommune, CodeCommune> successeurs = mouvements
        .Where(mouvement => mouvement.Successeurs.Count == 1)
        .ToDictionary(mouvement => mouvement.Ancien, mouvement => mouvement.Successeurs[0]);

    /// <summary>The current code; null when there is none, or several.</summary>
    public CodeCommune? Actuel(CodeCommune code) =>
        actuelles.Contains(code) ? code
        : successeurs.TryGetValue(code, out var successeur) ? successeur
        : null;
}

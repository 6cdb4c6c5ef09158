using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>Which commune of today a code of an older geography belongs to.</summary>
/// <param name="codes">The communes to draw.</param>
/// <param name="mouvements">What became of older codes.</param>
internal sealed class CommunesActuelles(IReadOnlySet<CodeCommune> codes, IEnumerable<Mouvement> mouvements)
{
    private readonly Dictionary<CodeCommune, Mouvement> mouvements = mouvements.ToDictionary(m => m.Ancien);

    public IReadOnlySet<CodeCommune> Codes => codes;

    /// <summary>The commune of today; null when there is none, or several.</summary>
    public CodeCommune? Actuelle(CodeCommune code)
    {
        if (codes.Contains(code))
        {
            return code;
        }
        return mouvements.GetValueOrDefault(code)?.Successeurs is [var successeur] && codes.Contains(successeur)
            ? successeur
            : null;
    }
}

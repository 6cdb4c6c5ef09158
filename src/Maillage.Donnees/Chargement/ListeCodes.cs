using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Commune codes joined by <c>|</c> in a cell.</summary>
internal static class ListeCodes
{
    public static IReadOnlyList<CodeCommune> Lire(LecteurTable lecteur, int rang)
    {
        var codes = new List<CodeCommune>(1);
        foreach (var morceau in lecteur.Texte(rang).Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (CodeCommune.TryParse(morceau, out var code))
            {
                codes.Add(code);
            }
            else
            {
                lecteur.Signaler(rang, $"« {morceau} » n'est pas un code commune INSEE.");
            }
        }
        return codes;
    }
}

namespace Maillage.Cli;

/// <summary>Finds the known word nearest to a mistyped one.</summary>
internal static class Proximite
{
    private const int DistanceMax = 3;

    /// <summary><c> Vouliez-vous dire « … » ?</c>, or nothing when no known word is near.</summary>
    public static string Proposer(string mot, IEnumerable<string> connus)
    {
        var proche = connus
            .Select(connu => (Mot: connu, Distance: Distance(mot, connu)))
            .Where(connu => connu.Distance <= Math.Min(DistanceMax, connu.Mot.Length / 2))
            .OrderBy(connu => connu.Distance)
            .FirstOrDefault();
        return proche.Mot is null ? "" : $" Vouliez-vous dire « {proche.Mot} » ?";
    }

    /// <summary>Letters to add, remove or replace to go from one word to the other (Levenshtein).</summary>
    public static int Distance(string un, string autre)
    {
        var ligne = Enumerable.Range(0, autre.Length + 1).ToArray();
        for (var i = 1; i <= un.Length; i++)
        {
            var diagonale = ligne[0];
            ligne[0] = i;
            for (var j = 1; j <= autre.Length; j++)
            {
                var remplacement = diagonale + (un[i - 1] == autre[j - 1] ? 0 : 1);
                diagonale = ligne[j];
                ligne[j] = Math.Min(remplacement, Math.Min(ligne[j], ligne[j - 1]) + 1);
            }
        }
        return ligne[^1];
    }
}

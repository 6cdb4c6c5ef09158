using System.Text;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>A draft as the text its own reader takes back: <c>territoire;classe;justification</c>, one row by territory.</summary>
internal static class BrouillonEcrit
{
    public static string Ecrire(Decoupage decoupage, IReadOnlyDictionary<string, Decision> decisions)
    {
        var texte = new StringBuilder("territoire;classe;justification\n");
        foreach (var territoire in decoupage.Territoires)
        {
            var decision = decisions.GetValueOrDefault(territoire.Code);
            texte
                .Append(territoire.Code)
                .Append(';')
                .Append(decision?.Classe.Code())
                .Append(';')
                .Append(decision?.Justification)
                .Append('\n');
        }
        return texte.ToString();
    }
}

namespace Maillage.Aides;

/// <summary>What a sum of a budget is: the three are never added together.</summary>
public enum Volet
{
    /// <summary>Sums paid to people.</summary>
    Personnes,

    /// <summary>Sums paid to a team or an employer.</summary>
    Structures,

    /// <summary>Profit exempted from tax: neither a payment nor the tax forgone.</summary>
    Fiscal,
}

/// <summary>Names of the parts of a budget, and the part each aid belongs to.</summary>
public static class Volets
{
    /// <summary><c>personnes</c>, <c>structures</c>, <c>fiscal</c>.</summary>
    public static string Code(this Volet volet) =>
        volet switch
        {
            Volet.Personnes => "personnes",
            Volet.Structures => "structures",
            Volet.Fiscal => "fiscal",
        };

    /// <summary>The part in a few French words.</summary>
    public static string EnMots(this Volet volet) =>
        volet switch
        {
            Volet.Personnes => "Sommes versées aux professionnels et aux étudiants",
            Volet.Structures => "Sommes versées à une structure",
            Volet.Fiscal => "Bénéfices exonérés d'impôt (ni un versement, ni l'impôt évité)",
        };

    /// <summary>The part an aid belongs to; null for an authorisation, which costs nothing.</summary>
    internal static Volet? VoletDe(Aide aide) =>
        aide.Nature switch
        {
            NatureAide.Autorisation => null,
            NatureAide.RegimeFiscal => Volet.Fiscal,
            _ => aide.Beneficiaire == Beneficiaire.Structure ? Volet.Structures : Volet.Personnes,
        };
}

namespace Maillage.Territoires;

/// <summary>Names, in files and answers, of the ground and the reliability of what is said.</summary>
public static class NomsDeConstats
{
    /// <summary><c>constatee</c> or <c>presumee</c>.</summary>
    public static string Code(this EtatZone etat) =>
        etat switch
        {
            EtatZone.Constatee => "constatee",
            EtatZone.Presumee => "presumee",
        };

    /// <summary><c>officielle</c>, <c>administrative</c>, <c>secondaire</c>, <c>derivee</c>, <c>supposee</c>, <c>a_verifier</c>.</summary>
    public static string Code(this Fiabilite fiabilite) =>
        fiabilite switch
        {
            Fiabilite.Officielle => "officielle",
            Fiabilite.Administrative => "administrative",
            Fiabilite.Secondaire => "secondaire",
            Fiabilite.Derivee => "derivee",
            Fiabilite.Supposee => "supposee",
            Fiabilite.AVerifier => "a_verifier",
        };
}

using Maillage.Aides;

namespace Maillage.Portail.Simulations;

/// <summary>Whom an aid is for: those whose profession and project its conditions allow.</summary>
internal static class Destinataires
{
    private static readonly CleChoix[] Personne = [Cles.Profession, Cles.Projet];

    /// <summary>Whether some version may concern the person, as far as their profession and project are known.</summary>
    public static bool EstPour(this Aide aide, Profil profil) => EstPour(aide, profil, Personne);

    /// <summary>Whether some version may concern somebody of that profession; an unknown one may be any.</summary>
    public static bool EstPourLaProfession(this Aide aide, string profession) =>
        Cles.Profession.Valeurs.All(valeur => valeur.Code != profession)
        || EstPour(aide, Profil.Vide.Avec(Cles.Profession, profession), [Cles.Profession]);

    private static bool EstPour(Aide aide, Profil profil, CleChoix[] cles) =>
        aide.Versions.Any(version => !version.Conditions.Any(exigence => Exclut(exigence.Condition, profil, cles)));

    private static bool Exclut(Condition condition, Profil profil, CleChoix[] cles) =>
        condition switch
        {
            FaitParmi fait => cles.Contains(fait.Cle) && profil[fait.Cle]?.Any(fait.Valeurs.Contains) == false,
            Et et => et.Membres.Any(membre => Exclut(membre, profil, cles)),
            Ou ou => ou.Membres.All(membre => Exclut(membre, profil, cles)),
            _ => false,
        };
}

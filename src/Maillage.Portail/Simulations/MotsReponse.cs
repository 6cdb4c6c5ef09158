using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>The words of an answer.</summary>
internal static class MotsReponse
{
    /// <summary>What was said of a fact, in French.</summary>
    public static string Valeur(this Profil profil, Cle cle, Monde monde) =>
        cle switch
        {
            CleChoix choix => string.Join(", ", profil[choix]!.Select(choix.LibelleDe)),
            CleNombre nombre =>
                $"{Typographie.Nombre(profil[nombre]!.Value)}{Typographie.EspaceInsecable}{nombre.Unite}",
            CleOuiNon ouiNon => profil[ouiNon]!.Value ? "oui" : "non",
            CleDate date => Typographie.Jour(profil[date]!.Value),
            CleCommune commune => monde.NomCommune(profil[commune]!.Value),
            CleAides { Datee: true } aides => string.Join(
                ", ",
                profil[aides]!.Select(aide => $"{monde.NomAide(aide.Id)} ({Typographie.Jour(aide.Date)})")
            ),
            CleAides aides when profil[aides]!.Count == 0 => "aucun",
            CleAides aides => string.Join(", ", profil[aides]!.Select(aide => monde.NomAide(aide.Id))),
            _ => "",
        };

    /// <summary>Why a question is asked on its screen: the aids that wait for it, or what it changes.</summary>
    public static string Pourquoi(this QuestionEcran question, CatalogueAides catalogue) =>
        question.Aides.Count switch
        {
            _ when question.Cle == Cles.Patientele => Questionnaire.Patientele,
            0 => Questionnaire.Pourquoi(question.Cle, catalogue),
            1 => $"Une aide attend cette réponse : {question.Aides[0]}.",
            var nombre =>
                $"{Typographie.Nombre((decimal)nombre, 0)} aides attendent cette réponse : {string.Join(" ; ", question.Aides)}.",
        };
}

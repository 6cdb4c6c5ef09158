using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Contrats;

/// <summary>The words of a settlement.</summary>
internal static class MotsContrat
{
    public static string Somme(decimal? montant) => montant is { } euros ? Typographie.Euros(euros) : "inconnu";

    public static string Ecart(decimal? montant) =>
        montant switch
        {
            null => "inconnu",
            > 0 and var gain => $"+{Typographie.Euros(gain)}",
            var perte => Typographie.Euros(perte.Value),
        };

    public static string EnMots(EtatLigne etat) =>
        etat switch
        {
            EtatLigne.Versee => "versé",
            EtatLigne.AVerser => "à recevoir",
            EtatLigne.PlusDue => "n’est plus dû",
            EtatLigne.Inconnue => "inconnu",
        };

    public static string Phrase(Depart depart) =>
        depart switch
        {
            { AReverser: null } =>
                "Nous ne pouvons pas dire ce qu’il faudrait rendre : la règle ou un fait nous manque.",
            { AReverser: 0, ResteAVerser: > 0 } =>
                $"Vous n’avez rien à rendre, et il vous reste {Typographie.Euros(depart.ResteAVerser!.Value)} à recevoir.",
            { AReverser: 0 } => "Vous n’avez rien à rendre.",
            _ => $"En partant ce jour-là, vous auriez {Typographie.Euros(depart.AReverser!.Value)} à rendre.",
        };

    public static string Phrase(Bascule bascule) =>
        (bascule.TotalBasculer - bascule.TotalGarder) switch
        {
            null when bascule.Seuil is { } seuil =>
                $"Basculer rapporte plus au-dessus de {Typographie.Euros(seuil)} par an de {bascule.CleDuSeuil!.Libelle}.",
            null => "Il manque un chiffre pour conclure.",
            > 0 and var gain => $"Basculer rapporte {Typographie.Euros(gain)} de plus jusqu’au terme du contrat.",
            < 0 and var perte => $"Garder rapporte {Typographie.Euros(-perte)} de plus jusqu’au terme du contrat.",
            _ => "Les deux voies rapportent autant jusqu’au terme du contrat.",
        };
}

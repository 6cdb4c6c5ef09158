using System.Globalization;

namespace Maillage.Aides;

/// <summary>What a key accepts, in a French sentence, for the messages that refuse a value.</summary>
internal static class Attendu
{
    public static string De(Cle cle) =>
        cle switch
        {
            CleChoix { Multiple: true } choix => $"Attendu : une ou plusieurs valeurs parmi {Liste(choix)}.",
            CleChoix choix => $"Attendu : une valeur parmi {Liste(choix)}.",
            CleNombre { Permises: { } permises } =>
                $"Attendu : un nombre parmi {string.Join(", ", permises.Select(Texte))}.",
            CleNombre nombre =>
                $"Attendu : un nombre{(nombre.Entier ? " entier" : "")} de {Texte(nombre.Minimum)} à {Texte(nombre.Maximum)} ({nombre.Unite}).",
            CleOuiNon => "Attendu : true ou false.",
            CleDate => "Attendu : une date de la forme AAAA-MM-JJ.",
            CleCommune => "Attendu : un code commune INSEE de cinq caractères, par exemple 34172.",
            CleAides { Datee: true } => "Attendu : une liste de {\"id\":\"…\",\"date\":\"AAAA-MM-JJ\"}.",
            CleAides => "Attendu : une liste d'identifiants d'aides.",
            _ => throw new InvalidOperationException($"Clé sans description : {cle.Nom}."),
        };

    private static string Liste(CleChoix choix) => string.Join(", ", choix.Valeurs.Select(valeur => valeur.Code));

    private static string Texte(decimal valeur) => valeur.ToString("0.##", CultureInfo.InvariantCulture);
}

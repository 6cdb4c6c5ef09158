using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>A portrait as JSON: keys of <c>docs/contrats.md</c>, unknown is <c>null</c>.</summary>
public static class JsonPortrait
{
    /// <summary>One object.</summary>
    public static void Ecrire(Utf8JsonWriter json, Portrait portrait)
    {
        json.WriteStartObject();
        Corps(json, portrait);
        json.WriteEndObject();
    }

    /// <summary>The keys alone, in an object already begun.</summary>
    public static void Corps(Utf8JsonWriter json, Portrait portrait)
    {
        json.WriteString("id", portrait.Sujet.Id);
        json.WriteString("nom", portrait.Sujet.Nom);
        json.WriteString("genre", portrait.Sujet.Genre.ToString().ToLowerInvariant());
        json.WriteString("jour", portrait.Jour.ToString("yyyy-MM-dd", null));
        json.WriteString("famille", portrait.Famille?.Id);
        Textes(json, "phrases", PhrasesPortrait.Resumer(portrait));
        Liste(
            json,
            "indicateurs",
            portrait.Chiffres.OrderBy(chiffre => chiffre.Indicateur.Id, StringComparer.Ordinal),
            chiffre => Indicateur(json, chiffre)
        );
        Liste(
            json,
            "contradictions",
            portrait.Contradictions.OrderBy(contradiction => contradiction.Id, StringComparer.Ordinal),
            contradiction => Contredire(json, contradiction)
        );
        Liste(json, "enjeux", portrait.Enjeux, enjeu => Enjeu(json, enjeu));
        Liste(json, "actions", portrait.Actions, action => Agir(json, action));
    }

    private static void Indicateur(Utf8JsonWriter json, ChiffrePortrait chiffre)
    {
        json.WriteString("id", chiffre.Indicateur.Id);
        json.WriteString("libelle", chiffre.Indicateur.Libelle);
        Nombre(json, "valeur", chiffre.Valeur);
        json.WriteString("unite", chiffre.Indicateur.Unite);
        json.WriteString("date", chiffre.Date.ToString());
        json.WriteString("source", chiffre.Source);
        Nombre(json, "region", chiffre.Region?.Valeur);
        Nombre(json, "famille", chiffre.Famille?.Valeur);
        json.WriteString("texte", chiffre.Texte);
        json.WriteString("rubrique", chiffre.Indicateur.Famille);
        json.WriteString("origine", chiffre.Origine.Code());
        json.WriteString("section", chiffre.Section);
        json.WriteString("note", chiffre.Note);
        Nombre(json, "pour_100000", chiffre.Pour100000);
        Reperer(json, "region", chiffre.Region);
        Reperer(json, "famille", chiffre.Famille);
        json.WriteString("phrase_region", chiffre.PhraseRegion);
        json.WriteString("phrase_famille", chiffre.PhraseFamille);
        Liste(json, "connu_au_departement", chiffre.ConnuAuDepartement, valeur => Connaitre(json, valeur));
        Textes(json, "contradictions", chiffre.Contradictions.Select(contradiction => contradiction.Id));
    }

    private static void Reperer(Utf8JsonWriter json, string nom, Repere? repere)
    {
        Nombre(json, $"{nom}_pour_100000", repere?.Pour100000);
        if (repere is null)
        {
            json.WriteNull($"{nom}_calculee");
        }
        else
        {
            json.WriteBoolean($"{nom}_calculee", repere.Calcule);
        }
        Textes(json, $"{nom}_sans", repere?.Muets.Select(code => code.ToString()) ?? []);
    }

    private static void Connaitre(Utf8JsonWriter json, ValeurPubliee valeur)
    {
        json.WriteString("departement", valeur.Territoire.ToString());
        Nombre(json, "valeur", valeur.Valeur);
        json.WriteString("texte", valeur.Texte);
        json.WriteString("date", valeur.Date.ToString());
    }

    private static void Contredire(Utf8JsonWriter json, Contradiction contradiction)
    {
        json.WriteString("id", contradiction.Id);
        json.WriteString("sujet", contradiction.Sujet);
        json.WriteString("valeur_a", contradiction.ValeurA);
        json.WriteString("source_a", contradiction.SourceA);
        json.WriteString("valeur_b", contradiction.ValeurB);
        json.WriteString("source_b", contradiction.SourceB);
        json.WriteString("explication", contradiction.Explication);
        Textes(json, "indicateurs", contradiction.Indicateurs);
    }

    private static void Enjeu(Utf8JsonWriter json, Enjeu enjeu)
    {
        json.WriteString("theme", enjeu.Theme);
        json.WriteString("texte", enjeu.Texte);
        json.WriteString("section", enjeu.Section);
    }

    private static void Agir(Utf8JsonWriter json, ActionSolidarite action)
    {
        json.WriteString("departement", action.Departement.ToString());
        json.WriteString("epci", action.Epci.ToString());
        json.WriteString("action", action.Texte);
        json.WriteString("section", action.Section);
    }

    private static void Liste<T>(Utf8JsonWriter json, string nom, IEnumerable<T> elements, Action<T> ecrire)
    {
        json.WriteStartArray(nom);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            ecrire(element);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Textes(Utf8JsonWriter json, string nom, IEnumerable<string> textes)
    {
        json.WriteStartArray(nom);
        foreach (var texte in textes)
        {
            json.WriteStringValue(texte);
        }
        json.WriteEndArray();
    }

    private static void Nombre(Utf8JsonWriter json, string nom, double? valeur)
    {
        if (valeur is { } connue)
        {
            json.WriteNumber(nom, connue);
        }
        else
        {
            json.WriteNull(nom);
        }
    }
}

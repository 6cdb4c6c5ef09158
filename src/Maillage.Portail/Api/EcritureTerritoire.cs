using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Portail.Api;

/// <summary>A set of communes as the API names it.</summary>
/// <param name="Nom">Name; null for a list nobody named.</param>
/// <param name="Nature"><c>CC</c>, <c>CA</c>, <c>CU</c> or <c>ME</c> for an EPCI, <c>departement</c> or <c>liste</c>.</param>
/// <param name="Communes">Its communes, in the region or not.</param>
internal sealed record TerritoireDemande(string? Nom, string Nature, IReadOnlyList<CodeCommune> Communes)
{
    /// <summary>Siren of an EPCI, code of a département; null for a list.</summary>
    public string? Code { get; init; }

    /// <summary>How a list was read; null for another territory.</summary>
    public ListeDeCommunes? Liste { get; init; }
}

/// <summary>Writes a territory and its sums: the same keys for an EPCI, a département and a list; what does not apply is null.</summary>
internal static class EcritureTerritoire
{
    /// <summary>The keys that follow <c>date</c> and <c>millesime</c>, the object left open.</summary>
    public static void Ecrire(Utf8JsonWriter json, TerritoireDemande territoire, Monde monde, DateOnly jour)
    {
        json.WriteString("siren", territoire.Nature is "departement" or "liste" ? null : territoire.Code);
        json.WriteString("departement", territoire.Nature == "departement" ? territoire.Code : null);
        json.WriteString("nom", territoire.Nom);
        json.WriteString("nature", territoire.Nature);
        Liste(
            json,
            "communes",
            territoire.Communes.Select(monde.Referentiel.Repertoire.Trouver).OfType<NomCommune>(),
            commune => EcritureCommune.Resumer(json, commune, monde.Referentiel)
        );
        Sommes(json, monde.Referentiel.Agreger(territoire.Communes, jour));
        Lecture(json, territoire.Liste);
    }

    private static void Sommes(Utf8JsonWriter json, AgregatTerritorial agregat)
    {
        json.WriteStartObject("agregat");
        json.WriteNumber("communes", agregat.Communes.Count);
        json.WriteNumber("hors_region", agregat.HorsRegion);
        json.WriteNumber("superficie_hectares", agregat.SuperficieHectares);
        Nombre(json, "habitants", agregat.Habitants.Total);
        json.WriteNumber("habitants_inconnus", agregat.Habitants.Inconnues);
        Nombre(json, "part_75_ans_plus", agregat.Part75AnsPlus.Valeur);
        Nombre(json, "taux_pauvrete_bassins_de_vie", agregat.TauxPauvreteBassinsDeVie.Valeur);
        Nombre(json, "distance_urgences_km", agregat.DistanceUrgencesKm.Valeur);
        Liste(json, "apl", agregat.Apl, apl => Apl(json, apl));
        Liste(json, "zonage", agregat.Zonage, effectif => Effectif(json, effectif));
        Liste(json, "structures", agregat.Structures, structure => Structure(json, structure));
        Liste(json, "quartiers", agregat.Quartiers, quartier => Quartier(json, quartier));
        json.WriteEndObject();
    }

    private static void Apl(Utf8JsonWriter json, AplAgregee apl)
    {
        json.WriteStartObject();
        json.WriteNumber("annee", apl.Annee);
        Nombre(json, "jusqu_a_65_ans", apl.PopulationStandardisee.Valeur);
        Nombre(json, "tous_ages", apl.TousAges.Valeur);
        Nombre(json, "habitants_sous_2_5", apl.HabitantsSousSeuil);
        json.WriteEndObject();
    }

    private static void Effectif(Utf8JsonWriter json, EffectifZone effectif)
    {
        var etat = effectif.Presumee ? EtatZone.Presumee : EtatZone.Constatee;
        json.WriteStartObject();
        json.WriteString("zone", effectif.Zone?.Code());
        json.WriteString("etat", effectif.Zone is null ? null : etat.Code());
        json.WriteNumber("communes", effectif.Communes);
        Nombre(json, "habitants", effectif.Habitants.Total);
        json.WriteEndObject();
    }

    private static void Structure(Utf8JsonWriter json, CompteStructures structure)
    {
        json.WriteStartObject();
        json.WriteString("categorie", structure.Categorie);
        json.WriteString("libelle", structure.Libelle);
        json.WriteNumber("nombre", structure.Nombre);
        json.WriteEndObject();
    }

    private static void Quartier(Utf8JsonWriter json, Qpv quartier)
    {
        json.WriteStartObject();
        json.WriteString("code", quartier.Code);
        json.WriteString("nom", quartier.Nom);
        Nombre(json, "population", quartier.Population);
        json.WriteEndObject();
    }

    // What was typed and could not be kept as it was: never dropped in silence.
    private static void Lecture(Utf8JsonWriter json, ListeDeCommunes? liste)
    {
        if (liste is null)
        {
            json.WriteNull("liste");
            return;
        }
        json.WriteStartObject("liste");
        Liste(json, "remplaces", liste.Remplaces, code => Remplace(json, code));
        Liste(json, "inconnus", liste.Inconnus, json.WriteStringValue);
        json.WriteNumber("en_trop", liste.EnTrop);
        json.WriteEndObject();
    }

    private static void Remplace(Utf8JsonWriter json, CodeRemplace code)
    {
        json.WriteStartObject();
        json.WriteString("code", code.Mouvement.Ancien.ToString());
        json.WriteString("retenu", code.Retenue?.ToString());
        json.WriteEndObject();
    }

    private static void Liste<TElement>(
        Utf8JsonWriter json,
        string nom,
        IEnumerable<TElement> elements,
        Action<TElement> ecrire
    )
    {
        json.WriteStartArray(nom);
        foreach (var element in elements)
        {
            ecrire(element);
        }
        json.WriteEndArray();
    }

    private static void Nombre(Utf8JsonWriter json, string nom, double? valeur)
    {
        if (valeur is { } connue)
        {
            json.WriteNumber(nom, Math.Round(connue, 3));
        }
        else
        {
            json.WriteNull(nom);
        }
    }
}

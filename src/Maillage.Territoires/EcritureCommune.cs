using System.Globalization;
using System.Text.Json;

namespace Maillage.Territoires;

/// <summary>Writes communes as the JSON of the contract, the same at the prompt and through the API.</summary>
public static class EcritureCommune
{
    /// <summary>Writes the line of a commune in the results of a search: one object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="commune">A commune of France.</param>
    /// <param name="referentiel">Where its EPCI is looked up; null outside the region.</param>
    public static void Resumer(Utf8JsonWriter json, NomCommune commune, ReferentielTerritorial referentiel) =>
        Resumer(json, commune, FicheCommune.EpciDe(referentiel.Communes.GetValueOrDefault(commune.Code), referentiel));

    /// <summary>Writes the line of a commune whose EPCI is at hand; null when none is known.</summary>
    public static void Resumer(Utf8JsonWriter json, NomCommune commune, Epci? epci)
    {
        json.WriteStartObject();
        json.WriteString("code", commune.Code.ToString());
        json.WriteString("nom", commune.Nom);
        json.WriteString("departement", commune.Departement.ToString());
        Ecrire(json, epci);
        Entier(json, "population", commune.Population);
        json.WriteEndObject();
    }

    /// <summary>Writes the record of a commune on a day: one object.</summary>
    public static void Ecrire(Utf8JsonWriter json, FicheCommune fiche)
    {
        json.WriteStartObject();
        json.WriteString("date", Iso(fiche.Date));
        json.WriteNumber("millesime", fiche.Millesime.Annee);
        json.WriteString("code", fiche.Code);
        Identite(json, fiche.Resolution);
        Ecrire(json, fiche.Epci);
        Population(json, fiche.Commune);
        Zones(json, fiche.Zones);
        Histoire(json, fiche.Histoire);
        json.WriteEndObject();
    }

    private static void Identite(Utf8JsonWriter json, ResolutionCommune resolution)
    {
        var (nom, statut, departement) = resolution switch
        {
            ResolutionCommune.Actuelle { Commune: var commune } => (commune.Nom, "actuelle", commune.Departement),
            ResolutionCommune.Fusionnee { Mouvement: var mouvement } => (
                mouvement.Nom,
                "fusionnee",
                mouvement.Ancien.Departement
            ),
            _ => ((string?)null, "inconnue", default(CodeDepartement)),
        };
        var successeurs = resolution is ResolutionCommune.Fusionnee fusion ? fusion.Mouvement.Successeurs : [];
        json.WriteString("nom", nom);
        json.WriteString("statut", statut);
        json.WriteString("successeur", successeurs.Count == 1 ? successeurs[0].ToString() : null);
        json.WriteStartArray("successeurs");
        foreach (var successeur in successeurs)
        {
            json.WriteStringValue(successeur.ToString());
        }
        json.WriteEndArray();
        json.WriteString("departement", nom is null ? null : departement.ToString());
    }

    private static void Ecrire(Utf8JsonWriter json, Epci? epci)
    {
        if (epci is null)
        {
            json.WriteNull("epci");
            return;
        }
        json.WriteStartObject("epci");
        json.WriteString("siren", epci.Siren.ToString());
        json.WriteString("nom", epci.Nom);
        json.WriteEndObject();
    }

    private static void Population(Utf8JsonWriter json, Commune? commune)
    {
        json.WriteStartObject("population");
        var connues = commune?.PopulationMunicipale ?? new Dictionary<int, int>();
        foreach (var (annee, habitants) in connues.OrderBy(connue => connue.Key))
        {
            json.WriteNumber(annee.ToString(CultureInfo.InvariantCulture), habitants);
        }
        json.WriteEndObject();
    }

    private static void Zones(Utf8JsonWriter json, ZonesCommune zones)
    {
        json.WriteStartArray("zones");
        foreach (var constat in zones.Constats)
        {
            Ecrire(json, constat);
        }
        json.WriteEndArray();
        json.WriteStartArray("zones_inconnues");
        foreach (var zone in zones.Inconnues)
        {
            json.WriteStringValue(zone.Code());
        }
        json.WriteEndArray();
    }

    private static void Ecrire(Utf8JsonWriter json, ConstatZone constat)
    {
        json.WriteStartObject();
        json.WriteString("zone", constat.Zone.Code());
        json.WriteString("etat", constat.Etat.Code());
        json.WriteString("du", constat.Validite.Du is { } du ? Iso(du) : null);
        json.WriteString("au", constat.Validite.Au is { } au ? Iso(au) : null);
        json.WriteString("source", constat.Source);
        json.WriteString("fiabilite", constat.Fiabilite.Code());
        json.WriteEndObject();
    }

    private static void Histoire(Utf8JsonWriter json, IReadOnlyList<ClasseConstatee> histoire)
    {
        json.WriteStartArray("histoire_zonage");
        foreach (var classe in histoire)
        {
            json.WriteStartObject();
            json.WriteString("classe", classe.Classe?.Code());
            json.WriteString("du", classe.Validite.Du is { } du ? Iso(du) : null);
            json.WriteString("au", classe.Validite.Au is { } au ? Iso(au) : null);
            json.WriteString("source", classe.Source);
            json.WriteString("fiabilite", classe.Fiabilite.Code());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Entier(Utf8JsonWriter json, string nom, int? valeur)
    {
        if (valeur is { } entier)
        {
            json.WriteNumber(nom, entier);
        }
        else
        {
            json.WriteNull(nom);
        }
    }

    private static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

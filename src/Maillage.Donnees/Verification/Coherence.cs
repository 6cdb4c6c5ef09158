using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Checks keys and hierarchy between the tables of the region.</summary>
internal static class Coherence
{
    public static IEnumerable<ErreurDonnees> Verifier(ReferentielTerritorial referentiel) =>
        [.. Communes(referentiel), .. Epci(referentiel), .. Zonages(referentiel), .. Cles(referentiel)];

    private static IEnumerable<ErreurDonnees> Communes(ReferentielTerritorial referentiel)
    {
        foreach (var commune in referentiel.Communes.Values)
        {
            if (referentiel.Departements.GetValueOrDefault(commune.Departement)?.Region != referentiel.Region)
            {
                yield return Erreur(
                    CheminsTables.Communes,
                    $"{commune.Code} n'est dans aucun département de la région."
                );
            }
            if (commune.Epci is { } siren && !referentiel.Epci[siren].Membres.Contains(commune.Code))
            {
                yield return Erreur(CheminsTables.MembresEpci, $"{commune.Code} n'est pas membre de son EPCI {siren}.");
            }
            if (commune.SuperficieHectares <= 0)
            {
                yield return Erreur(CheminsTables.Communes, $"la superficie de {commune.Code} n'est pas positive.");
            }
            if (commune.PopulationMunicipale.Values.Any(habitants => habitants < 0))
            {
                yield return Erreur(CheminsTables.Populations, $"une population de {commune.Code} est négative.");
            }
        }
    }

    private static IEnumerable<ErreurDonnees> Epci(ReferentielTerritorial referentiel)
    {
        foreach (var epci in referentiel.Epci.Values)
        {
            if (!epci.Membres.Any(referentiel.Communes.ContainsKey))
            {
                yield return Erreur(
                    CheminsTables.Epci,
                    $"{epci.Nom} ({epci.Siren}) n'a aucune commune dans la région."
                );
            }
            foreach (var inconnue in epci.Membres.Where(membre => referentiel.Repertoire.Trouver(membre) is null))
            {
                yield return Erreur(
                    CheminsTables.MembresEpci,
                    $"{inconnue}, membre de {epci.Nom}, n'est pas une commune actuelle."
                );
            }
        }
    }

    private static IEnumerable<ErreurDonnees> Zonages(ReferentielTerritorial referentiel) =>
        from couche in referentiel.Zones.Couches
        from commune in couche.ParCommune.Keys
        where !referentiel.Communes.ContainsKey(commune)
        select Erreur(CheminsTables.Couche(couche.Id), $"{commune} n'est pas une commune de la région.");

    private static IEnumerable<ErreurDonnees> Cles(ReferentielTerritorial referentiel)
    {
        var quartiers = referentiel.Qpv.SelectMany(quartier => quartier.Communes);
        var tables = new[]
        {
            (CheminsTables.Qpv, quartiers),
            (CheminsTables.Apl, referentiel.Apl.Keys),
            (CheminsTables.Structures, referentiel.Structures.Keys),
        };
        return from table in tables
            from commune in table.Item2
            where !referentiel.Communes.ContainsKey(commune)
            select Erreur(table.Item1, $"{commune} n'est pas une commune de la région.");
    }

    private static ErreurDonnees Erreur(string table, string message) =>
        new(table, null, null, $"{message} Recompilez les données.");
}

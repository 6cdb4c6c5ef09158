using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// The dossiers of a hypothesis. A draw is not left to chance: each commune of the place gets the same share, which is what many draws give
/// on average.
/// </summary>
internal static class Tirage
{
    /// <summary>The dossiers, and the lines whose place holds no commune.</summary>
    public static (IReadOnlyList<Dossier> Dossiers, IReadOnlyList<ErreurSaisie> Erreurs) Tirer(
        Hypothese hypothese,
        ReferentielTerritorial referentiel
    )
    {
        var (dossiers, erreurs) = (new List<Dossier>(), new List<ErreurSaisie>());
        for (var rang = 0; rang < hypothese.Lignes.Count; rang++)
        {
            var ligne = hypothese.Lignes[rang];
            foreach (var jour in ligne.Signatures)
            {
                var communes = Communes(ligne.Lieu, jour, referentiel);
                dossiers.AddRange(communes.Select(commune => Part(rang, ligne, commune, jour, communes.Length)));
                if (communes.Length == 0)
                {
                    erreurs.Add(Vide(rang, ligne.Lieu, jour));
                }
            }
        }
        return (dossiers, erreurs);
    }

    private static Dossier Part(int rang, LigneHypothese ligne, Commune commune, DateOnly jour, int parmi) =>
        new(rang, (decimal)ligne.Nombre / parmi, commune, jour, ligne.Profil);

    private static Commune[] Communes(LieuHypothese lieu, DateOnly jour, ReferentielTerritorial referentiel) =>
        lieu.Commune is { } code
            ? [referentiel.Communes[code]]
            :
            [
                .. referentiel
                    .Communes.Values.Where(commune =>
                        lieu.Departement is null || commune.Departement == lieu.Departement
                    )
                    .Where(commune => lieu.Zone is not { } zone || EstDans(commune.Code, zone, jour, referentiel.Zones))
                    .OrderBy(commune => commune.Code),
            ];

    // The zone only says where people go: the last zoning known serves, whatever is then known of the rights there.
    private static bool EstDans(CodeCommune commune, Zone zone, DateOnly jour, RegistreZones registre)
    {
        var zones = registre.Zones(commune, jour);
        return (zones[zone] == Ternaire.Inconnu ? zones.Presumee(zone) : zones[zone]) == Ternaire.Oui;
    }

    private static ErreurSaisie Vide(int rang, LieuHypothese lieu, DateOnly jour)
    {
        var ou = lieu.Departement is { } departement ? $" dans le département {departement}" : " dans la région";
        return new(
            $"lignes[{rang}].{(lieu.Zone is null ? "departement" : "zone")}",
            $"Aucune commune {(lieu.Zone is { } zone ? $"connue en {zone.NomCourt()}" : "connue")}{ou} au {Typographie.Jour(jour)}. Choisissez un autre lieu ou une autre année."
        );
    }
}

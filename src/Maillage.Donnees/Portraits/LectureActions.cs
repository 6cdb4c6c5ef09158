using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads what is done in the zones de solidarité territoriale.</summary>
internal static class LectureActions
{
    public static IReadOnlyList<ActionSolidarite> Lire(
        LieuPortraits lieu,
        IReadOnlyDictionary<string, SourcePubliee> sources
    )
    {
        var lecteur = lieu.Ouvrir(TablePortraits.Actions);
        var actions = new List<ActionSolidarite>();
        var vues = new HashSet<(CodeDepartement, Siren)>();
        while (lecteur.Suivante())
        {
            var zone = (
                Departement: CellulesPortraits.Departement(lecteur, 0, lieu.Departements),
                Epci: lecteur.Siren(1)
            );
            VerifierZone(lecteur, zone, lieu);
            if (!vues.Add(zone))
            {
                lecteur.Signaler(1, $"la zone {zone.Epci} figure deux fois pour {zone.Departement}. Gardez une ligne.");
            }
            if (CellulesPortraits.Source(lecteur, 3, sources) is { } source)
            {
                var texte = CellulesPortraits.OuRien(lecteur, 2);
                var section = CellulesPortraits.Requis(lecteur, 4);
                actions.Add(new ActionSolidarite(zone.Departement, zone.Epci, texte, source, section));
            }
        }
        return actions;
    }

    private static void VerifierZone(
        LecteurTable lecteur,
        (CodeDepartement Departement, Siren Epci) zone,
        LieuPortraits lieu
    )
    {
        // A SIREN that cannot be read has already been reported.
        if (zone.Epci != default && !lieu.Solidarite.Contains(zone))
        {
            lecteur.Signaler(
                1,
                $"l'EPCI {zone.Epci} n'est pas une zone de solidarité de {zone.Departement} ({CheminsTables.Saisies}/{ZonesSolidarite.Fichier}). Corrigez le SIREN ou le département."
            );
        }
    }
}

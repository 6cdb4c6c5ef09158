using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Reads the compiled zonings.</summary>
internal sealed class ChargementZonages(string dossier, RapportErreurs rapport)
{
    /// <summary>Periods in which zones exist in law; the others have no known limit.</summary>
    public static IReadOnlyDictionary<Zone, Periode> ExistenceLegale { get; } =
        new Dictionary<Zone, Periode>
        {
            [Zone.Zrr] = new(null, new DateOnly(2024, 6, 30)),
            [Zone.Frr] = new(new DateOnly(2024, 7, 1), null),
            [Zone.Qpv] = new(new DateOnly(2015, 1, 1), null),
            [Zone.Solidarite] = new(new DateOnly(2025, 6, 27), null),
        };

    public List<CoucheZonage> LireCouches()
    {
        var lecteur = LecteurTable.Ouvrir(
            dossier,
            CheminsTables.Couches,
            rapport,
            "id",
            "classes",
            "du",
            "au",
            "fiabilite",
            "titre"
        );
        var couches = new List<CoucheZonage>();
        while (lecteur.Suivante())
        {
            if (NomsCompiles.LireFiabilite(lecteur.Cellule(4)) is not { } fiabilite)
            {
                lecteur.Signaler(4, $"« {lecteur.Texte(4)} » n'est pas un degré de fiabilité. Recompilez les données.");
                continue;
            }
            var classes = LireClasses(lecteur);
            couches.Add(
                new CoucheZonage
                {
                    Id = lecteur.Texte(0),
                    Classes = classes,
                    Validite = new Periode(lecteur.JourOuRien(2), lecteur.JourOuRien(3)),
                    Source = lecteur.Texte(5),
                    Fiabilite = fiabilite,
                    ParCommune = LireTable(lecteur.Texte(0), classes),
                }
            );
        }
        return couches;
    }

    private static List<Zone> LireClasses(LecteurTable lecteur)
    {
        var classes = new List<Zone>();
        foreach (var nom in lecteur.Texte(1).Split('|'))
        {
            if (NomsDeZones.TryParse(nom, out var zone))
            {
                classes.Add(zone);
            }
            else
            {
                lecteur.Signaler(1, $"« {nom} » n'est pas une zone connue. Recompilez les données.");
            }
        }
        return classes;
    }

    private Dictionary<CodeCommune, Zone?> LireTable(string id, List<Zone> classes)
    {
        var lecteur = LecteurTable.Ouvrir(dossier, CheminsTables.Couche(id), rapport, "commune", "zone");
        var parCommune = new Dictionary<CodeCommune, Zone?>();
        while (lecteur.Suivante())
        {
            parCommune[lecteur.Commune(0)] = LireZone(lecteur, classes);
        }
        return parCommune;
    }

    private static Zone? LireZone(LecteurTable lecteur, List<Zone> classes)
    {
        if (lecteur.Cellule(1).SequenceEqual(CoucheZonageCompilee.Aucune))
        {
            return null;
        }
        foreach (var classe in classes)
        {
            if (lecteur.Cellule(1).SequenceEqual(classe.Code()))
            {
                return classe;
            }
        }
        lecteur.Signaler(1, $"« {lecteur.Texte(1)} » n'est pas une classe de ce zonage. Recompilez les données.");
        return null;
    }
}

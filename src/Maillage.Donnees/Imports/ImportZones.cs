using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Reads the lists of zones an operator drops in <c>imports</c>, one file by zone (<c>montagne.csv</c>, <c>frr.csv</c>…) or
/// <c>medecins.csv</c> for the zoning of general practitioners: <c>code;du;au;valeur;source</c> (see docs/methodes/donnees.md).
/// </summary>
internal sealed class ImportZones(string dossier, IReadOnlySet<CodeCommune> region, RapportErreurs rapport)
{
    public const string Medecins = "medecins";
    public const string ToutesLesAutres = "*";

    private static readonly string[] Colonnes = ["code", "du", "au", "valeur", "source"];

    public IReadOnlyList<CoucheZonage> Lire() =>
        [
            .. Depots
                .Fichiers(dossier, CheminsTables.Imports, "*.csv")
                .Where(chemin => Path.GetFileName(chemin) != Path.GetFileName(CheminsTables.Tvs))
                .SelectMany(LireFichier),
        ];

    private IEnumerable<CoucheZonage> LireFichier(string chemin)
    {
        var nom = Path.GetFileNameWithoutExtension(chemin);
        if (Classes(nom) is not { } classes)
        {
            var connus = NomsDeZones
                .Toutes.Except(ZonagesCompiles.ClassesMedecins)
                .Select(zone => zone.Code())
                .Prepend(Medecins);
            rapport.Signaler(
                $"imports/{nom}.csv",
                $"le nom du fichier n'est pas celui d'une zone. Noms possibles : {string.Join(", ", connus)}."
            );
            return [];
        }
        var couches = new Dictionary<(Periode Periode, string Source), Dictionary<CodeCommune, Zone?>>();
        var lecteur = LecteurTable.Ouvrir(dossier, $"{CheminsTables.Imports}/{nom}.csv", rapport, Colonnes);
        while (lecteur.Suivante())
        {
            Ajouter(couches, lecteur, classes);
        }
        return couches.Select(couche => Couche(nom, classes, couche.Key, couche.Value));
    }

    private void Ajouter(
        Dictionary<(Periode, string), Dictionary<CodeCommune, Zone?>> couches,
        LecteurTable lecteur,
        IReadOnlyList<Zone> classes
    )
    {
        var periode = new Periode(lecteur.JourOuRien(1), lecteur.JourOuRien(2));
        if (periode is { Du: { } du, Au: { } au } && du > au)
        {
            lecteur.Signaler(2, "la fin précède le début. Corrigez les deux dates.");
        }
        if (lecteur.Cellule(4).IsEmpty)
        {
            lecteur.Signaler(4, "source absente. Nommez le texte ou le fichier officiel.");
        }
        var cle = (periode, lecteur.Texte(4));
        var parCommune = couches.TryGetValue(cle, out var connue) ? connue : couches[cle] = [];
        var zone = Valeur(lecteur, classes);
        if (lecteur.Cellule(0).SequenceEqual(ToutesLesAutres))
        {
            Completer(parCommune, zone);
            return;
        }
        var code = lecteur.Commune(0);
        if (code != CodeCommune.Aucun && !region.Contains(code))
        {
            lecteur.Signaler(
                0,
                $"{code} n'est pas une commune actuelle de la région. Prenez les codes de 2026 ou ôtez la ligne."
            );
        }
        parCommune[code] = zone;
    }

    private void Completer(Dictionary<CodeCommune, Zone?> parCommune, Zone? zone)
    {
        foreach (var code in region)
        {
            parCommune.TryAdd(code, zone);
        }
    }

    private static Zone? Valeur(LecteurTable lecteur, IReadOnlyList<Zone> classes)
    {
        var valeur = lecteur.Texte(3).Trim().ToLowerInvariant();
        if (valeur == "non")
        {
            return null;
        }
        if (valeur == "oui" && classes is [var seule])
        {
            return seule;
        }
        if (NomsDeZones.TryParse(valeur, out var zone) && classes.Contains(zone))
        {
            return zone;
        }
        var attendues = string.Join(", ", classes.Select(classe => classe.Code()));
        lecteur.Signaler(
            3,
            $"« {valeur} » n'est pas une valeur possible. Écrivez {(classes.Count == 1 ? "oui" : attendues)} ou non."
        );
        return null;
    }

    private static IReadOnlyList<Zone>? Classes(string nom) =>
        nom == Medecins ? ZonagesCompiles.ClassesMedecins
        : NomsDeZones.TryParse(nom, out var zone) && !ZonagesCompiles.ClassesMedecins.Contains(zone) ? [zone]
        : null;

    private static CoucheZonage Couche(
        string nom,
        IReadOnlyList<Zone> classes,
        (Periode Periode, string Source) cle,
        Dictionary<CodeCommune, Zone?> parCommune
    ) =>
        new()
        {
            Id = $"import-{nom}-{TableCsv.Texte(cle.Periode.Du)}",
            Classes = classes,
            Validite = cle.Periode,
            Source = cle.Source,
            Fiabilite = Fiabilite.Officielle,
            ParCommune = parCommune,
        };
}

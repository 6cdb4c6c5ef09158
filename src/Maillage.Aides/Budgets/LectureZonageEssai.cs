using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A zoning to try, or everything that is wrong with its file.</summary>
public sealed record ZonageLu(CoucheZonage? Couche, IReadOnlyList<ErreurSaisie> Erreurs);

/// <summary>
/// Reads a zoning of physicians to try, as <c>commune;classe</c>: it holds on every day. <c>*</c> stands for all the other communes of the
/// region; without it, a commune left out is unknown.
/// </summary>
public sealed class LectureZonageEssai
{
    private const string EnTete = "commune;classe";
    private const string Autres = "*";
    private const string HorsClasse = "non";

    private static readonly Zone[] Classes = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage];

    private readonly ReferentielTerritorial referentiel;
    private readonly List<ErreurSaisie> erreurs = [];
    private readonly Dictionary<CodeCommune, Zone?> parCommune = [];
    private (Zone? Classe, bool Dite) autres;

    private LectureZonageEssai(ReferentielTerritorial referentiel) => this.referentiel = referentiel;

    /// <summary>Reads the text of a file.</summary>
    public static ZonageLu Lire(string csv, ReferentielTerritorial referentiel)
    {
        var lecture = new LectureZonageEssai(referentiel);
        lecture.LireLignes(csv.TrimStart('\uFEFF').Split('\n'));
        return lecture.erreurs.Count > 0 ? new(null, lecture.erreurs) : new(lecture.Couche(), []);
    }

    private void LireLignes(string[] lignes)
    {
        if (lignes[0].Trim() != EnTete)
        {
            Refuser(0, $"La première ligne doit être « {EnTete} ».");
            return;
        }
        for (var rang = 1; rang < lignes.Length; rang++)
        {
            if (lignes[rang].Trim() is { Length: > 0 } ligne)
            {
                LireLigne(rang, ligne.Split(';'));
            }
        }
        if (parCommune.Count == 0 && !autres.Dite && erreurs.Count == 0)
        {
            Refuser(0, "Aucune commune n'est classée. Ajoutez des lignes, par exemple 34015;zip.");
        }
    }

    private void LireLigne(int rang, string[] cellules)
    {
        if (cellules.Length != 2 || !Classe(cellules[1].Trim(), out var classe))
        {
            var codes = string.Join(", ", Classes.Select(zone => zone.Code()));
            Refuser(rang, $"Écrivez le code de la commune, « ; », puis {codes} ou {HorsClasse}.");
        }
        else if (cellules[0].Trim() == Autres)
        {
            autres = (classe, true);
        }
        else
        {
            Poser(rang, cellules[0].Trim(), classe);
        }
    }

    private void Poser(int rang, string code, Zone? classe)
    {
        var fautes = new List<ErreurSaisie>();
        var commune = CommuneDuProjet.Lire(code, referentiel, fautes);
        fautes.ForEach(faute => Refuser(rang, faute.Message));
        if (commune is not null && !parCommune.TryAdd(commune.Code, classe))
        {
            Refuser(rang, $"{commune.Nom} ({commune.Code}) est classée deux fois. Gardez une seule ligne.");
        }
    }

    private static bool Classe(string code, out Zone? classe)
    {
        var connue = NomsDeZones.TryParse(code, out var zone) && Classes.Contains(zone);
        classe = connue ? zone : null;
        return connue || code == HorsClasse;
    }

    private CoucheZonage Couche()
    {
        foreach (var code in autres.Dite ? referentiel.Communes.Keys : [])
        {
            parCommune.TryAdd(code, autres.Classe);
        }
        return new CoucheZonage
        {
            Id = "zonage-a-l-essai",
            Classes = Classes,
            Validite = default,
            Source = "Zonage à l'essai",
            Fiabilite = Fiabilite.Supposee,
            ParCommune = parCommune,
        };
    }

    private void Refuser(int rang, string message) =>
        erreurs.Add(new($"ligne {(rang + 1).ToString(CultureInfo.InvariantCulture)}", message));
}

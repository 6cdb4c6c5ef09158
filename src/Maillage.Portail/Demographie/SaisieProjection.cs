using System.Globalization;
using Maillage.Aides;
using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Portail.Demographie;

/// <summary>The form of a projection as it was filled in, all of it in the address.</summary>
public sealed record SaisieProjection
{
    public const string Region = "region";
    public const string ChampTerritoire = "territoire";
    public const string ChampHorizon = "horizon";
    public const string ChampDensite = "densite";
    public const string ChampLevier = "levier";
    public const int HorizonParDefaut = 2035;

    private const string Nombres = "nombre-";
    private const string Parts = "part-";

    /// <summary>Code of a département or <see cref="Region"/>, as written.</summary>
    public string Territoire { get; init; } = Region;

    /// <summary>Last year, as written.</summary>
    public string Horizon { get; init; } = HorizonParDefaut.ToString(CultureInfo.InvariantCulture);

    /// <summary>Density aimed at, as written; empty for that of the region.</summary>
    public string Densite { get; init; } = "";

    /// <summary>Levers ticked.</summary>
    public IReadOnlyList<string> Leviers { get; init; } = [];

    /// <summary>Numbers and parts written in place of those of the catalogue, by field.</summary>
    public IReadOnlyDictionary<string, string> Valeurs { get; init; } = new Dictionary<string, string>();

    /// <summary>What is wrong, each under its field.</summary>
    public IReadOnlyList<ErreurSaisie> Erreurs { get; init; } = [];

    /// <summary>Field of the number of a lever.</summary>
    public static string ChampNombre(string levier) => Nombres + levier;

    /// <summary>Field of what a unit of a lever counts for.</summary>
    public static string ChampPart(string levier) => Parts + levier;

    /// <summary>What is wrong with a field, or null.</summary>
    public string? Erreur(string champ) => Erreurs.FirstOrDefault(erreur => erreur.Chemin == champ)?.Message;

    /// <summary>Reads the form of an address; nothing in it asks for the region, 2035, no lever.</summary>
    internal static SaisieProjection Lire(IQueryCollection demande) =>
        new()
        {
            Territoire = Champ(demande, ChampTerritoire, Region),
            Horizon = Champ(demande, ChampHorizon, new SaisieProjection().Horizon),
            Densite = Champ(demande, ChampDensite, ""),
            Leviers = [.. demande[ChampLevier].OfType<string>().Distinct()],
            Valeurs = demande
                .Where(champ =>
                    champ.Key.StartsWith(Nombres, StringComparison.Ordinal)
                    || champ.Key.StartsWith(Parts, StringComparison.Ordinal)
                )
                .ToDictionary(champ => champ.Key, champ => champ.Value.ToString().Trim()),
        };

    /// <summary>The question asked, and what could not be read in it.</summary>
    internal (DemandeProjection Demande, IReadOnlyList<ErreurSaisie> Erreurs) Poser(MondeProjections monde)
    {
        var erreurs = new List<ErreurSaisie>();
        var leviers = Leviers.Select(id => Levier(monde, id, erreurs)).OfType<Levier>().ToList();
        var scenario = new ScenarioProjection(
            leviers.Count == 0 ? ScenarioProjection.Zero.Id : "choisi",
            leviers.Count == 0 ? ScenarioProjection.Zero.Nom : string.Join(", ", leviers.Select(levier => levier.Nom)),
            leviers
        );
        var demande = new DemandeProjection
        {
            Departement = Departement(erreurs),
            Horizon = int.TryParse(Horizon, NumberStyles.None, CultureInfo.InvariantCulture, out var annee) ? annee : 0,
            Scenario = scenario with { DensiteCible = Nombre(Densite, ChampDensite, erreurs) },
        };
        return (demande, erreurs);
    }

    private static string Champ(IQueryCollection demande, string nom, string defaut) =>
        demande[nom].ToString().Trim() is { Length: > 0 } texte ? texte : defaut;

    private CodeDepartement? Departement(List<ErreurSaisie> erreurs)
    {
        if (Territoire == Region)
        {
            return null;
        }
        if (!CodeDepartement.TryParse(Territoire, out var code))
        {
            erreurs.Add(new(ChampTerritoire, $"« {Territoire} » n’est ni la région, ni un code de département."));
            return null;
        }
        return code;
    }

    private Levier? Levier(MondeProjections monde, string id, List<ErreurSaisie> erreurs)
    {
        if (monde.Levier(id) is not { } levier)
        {
            erreurs.Add(new(ChampLevier, $"« {id} » n’est pas un levier."));
            return null;
        }
        return levier with
        {
            Nombre = Ecrite(ChampNombre(id), erreurs) ?? levier.Nombre,
            Part = Ecrite(ChampPart(id), erreurs) ?? levier.Part,
        };
    }

    private Incertitude? Ecrite(string champ, List<ErreurSaisie> erreurs) =>
        Nombre(Valeurs.GetValueOrDefault(champ, ""), champ, erreurs) is { } nombre ? Incertitude.Sure(nombre) : null;

    private static double? Nombre(string texte, string champ, List<ErreurSaisie> erreurs)
    {
        if (texte.Length == 0)
        {
            return null;
        }
        if (
            double.TryParse(
                texte.Replace(',', '.'),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var nombre
            ) && double.IsFinite(nombre)
        )
        {
            return nombre;
        }
        erreurs.Add(new(champ, $"« {texte} » n’est pas un nombre."));
        return null;
    }
}

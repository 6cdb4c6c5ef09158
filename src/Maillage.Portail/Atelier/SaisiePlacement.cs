using System.Globalization;
using Maillage.Aides;
using Maillage.Planification;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>The form that places doctors, as it was filled in.</summary>
/// <param name="Nombre">Doctors to place.</param>
/// <param name="Seuil">Threshold to reach.</param>
/// <param name="ParCommune">Doctors one commune may take.</param>
/// <param name="Equipe">Whether only the communes that have a health house or centre may take one.</param>
/// <param name="Solidarite">Whether the zones of solidarity are served first.</param>
public sealed record SaisiePlacement(string Nombre, string Seuil, string ParCommune, bool Equipe, bool Solidarite)
{
    public const string ChampNombre = "medecins";
    public const string ChampSeuil = "seuil";
    public const string ChampParCommune = "par_commune";
    public const string ChampEquipe = "equipe";
    public const string ChampSolidarite = "solidarite";

    /// <summary>Most doctors placed at once from a page.</summary>
    public const int NombreMaximal = 30;

    /// <summary>Fields of the form.</summary>
    public static readonly string[] Champs = [ChampNombre, ChampSeuil, ChampParCommune, ChampEquipe, ChampSolidarite];

    // FINESS: health centre, health house.
    private static readonly string[] Equipes = ["124", "603"];

    /// <summary>A form nobody filled in.</summary>
    public static SaisiePlacement Vide { get; } = new("5", "2,5", "1", false, false);

    /// <summary>Whether an address asks the question at all, well or badly.</summary>
    internal static bool EstPosee(IQueryCollection champs) => Champs.Any(champs.ContainsKey);

    internal static SaisiePlacement Lire(IQueryCollection champs) =>
        new(
            champs[ChampNombre].ToString().Trim(),
            champs[ChampSeuil].ToString().Trim(),
            champs[ChampParCommune].ToString().Trim(),
            champs.ContainsKey(ChampEquipe),
            champs.ContainsKey(ChampSolidarite)
        );

    /// <summary>What is asked, or everything wrong with it.</summary>
    internal (DemandePlacement? Demande, IReadOnlyList<ErreurSaisie> Erreurs) Demander(Monde monde)
    {
        var erreurs = new List<ErreurSaisie>();
        var (nombre, parCommune) = (
            Entier(ChampNombre, "Médecins à placer", Nombre, erreurs),
            Entier(ChampParCommune, "Au plus par commune", ParCommune, erreurs)
        );
        if (
            !double.TryParse(
                Seuil.Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var seuil
            ) || seuil is <= 0 or > 20
        )
        {
            erreurs.Add(new(ChampSeuil, "Seuil : donnez un nombre supérieur à 0, par exemple 2,5."));
        }
        return erreurs.Count > 0
            ? (null, erreurs)
            : (
                new()
                {
                    Nombre = nombre,
                    Seuil = seuil,
                    ParCommune = parCommune,
                    Permises = Equipe ? AvecEquipe(monde) : null,
                    Priorite = Solidarite ? new(Solidaires(monde)) : null,
                },
                []
            );
    }

    private static int Entier(string champ, string nom, string texte, List<ErreurSaisie> erreurs)
    {
        if (
            int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var lu)
            && lu is >= 1 and <= NombreMaximal
        )
        {
            return lu;
        }
        erreurs.Add(new(champ, $"{nom} : donnez un nombre entier de 1 à {NombreMaximal}."));
        return 1;
    }

    private static CodeCommune[] AvecEquipe(Monde monde) =>
        [
            .. monde
                .Referentiel.Structures.Where(lieu =>
                    lieu.Value.Any(structure => Equipes.Contains(structure.Categorie))
                )
                .Select(lieu => lieu.Key)
                .Where(monde.Referentiel.Communes.ContainsKey)
                .Order(),
        ];

    // The last list known, whatever the day: the page says so.
    private static CodeCommune[] Solidaires(Monde monde) =>
        [
            .. monde
                .Referentiel.Zones.Couches.Where(couche => couche.Classes.Contains(Zone.Solidarite))
                .TakeLast(1)
                .SelectMany(couche => couche.ParCommune)
                .Where(commune => commune.Value == Zone.Solidarite)
                .Select(commune => commune.Key)
                .Order(),
        ];
}

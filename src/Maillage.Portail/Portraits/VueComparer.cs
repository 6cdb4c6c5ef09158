using Maillage.Portail.Habillage;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Portraits;

/// <summary>A territory that can be chosen: its code, and its name as the list of suggestions shows it.</summary>
public sealed record ChoixTerritoire(string Code, string Nom)
{
    /// <summary>What a field holds once it is chosen: « Lot (46) ».</summary>
    public string Saisie => $"{Nom} ({Code})";
}

/// <summary>One row: an indicator, and what each territory has of it.</summary>
public sealed record LigneComparaison(Indicateur Indicateur, IReadOnlyList<ChiffrePortrait?> Chiffres)
{
    /// <summary>What is set side by side: the rate of a count that has one, the figure otherwise.</summary>
    public IReadOnlyList<double?> Mesures => [.. Chiffres.Select(chiffre => chiffre?.Pour100000 ?? chiffre?.Valeur)];

    /// <summary>Length of the bar of a territory, 0 to 100 of the longest; null when there is none to draw.</summary>
    public double? Barre(int rang)
    {
        var plusGrande = Mesures.Max() ?? 0;
        return Mesures[rang] is >= 0 and { } mesure && plusGrande > 0 ? Math.Round(mesure * 100 / plusGrande, 1) : null;
    }
}

/// <summary>Up to five territories side by side.</summary>
public sealed record VueComparer
{
    /// <summary>Most that are compared at once.</summary>
    public const int AuPlus = 5;

    private static readonly string[] Autres = [SujetPortrait.Region, "occitanie", "76"];

    /// <summary>The fields as they were filled.</summary>
    public required IReadOnlyList<string> Saisies { get; init; }

    /// <summary>What could not be read, in French.</summary>
    public required IReadOnlyList<string> Avis { get; init; }

    /// <summary>The territories, in the order they were asked for.</summary>
    public required IReadOnlyList<Portrait> Portraits { get; init; }

    /// <summary>The indicators of at least one of them, by heading.</summary>
    public required IReadOnlyList<LigneComparaison> Lignes { get; init; }

    /// <summary>Everything that can be chosen.</summary>
    public required IReadOnlyList<ChoixTerritoire> Choix { get; init; }

    internal static VueComparer Lire(
        IReadOnlyList<string> saisies,
        Monde monde,
        PortraitsGardes portraits,
        DateOnly jour
    )
    {
        var voulus = saisies.Select(saisie => saisie.Trim()).Where(saisie => saisie.Length > 0).ToArray();
        var choix = Choisir(monde);
        var lus = voulus.Take(AuPlus).Select(saisie => (Saisie: saisie, Code: Code(saisie, choix))).ToArray();
        Portrait[] trouves =
        [
            .. lus.Select(lu => lu.Code)
                .OfType<string>()
                .Distinct()
                .Select(code => portraits.Trouver(code, jour))
                .OfType<Portrait>(),
        ];
        return new VueComparer
        {
            Saisies = [.. lus.Select(lu => choix.FirstOrDefault(nom => nom.Code == lu.Code)?.Saisie ?? lu.Saisie)],
            Avis =
            [
                .. lus.Where(lu => lu.Code is null)
                    .Select(lu =>
                        $"« {lu.Saisie} » n’est ni un département, ni une intercommunalité, ni la région : choisissez dans la liste proposée."
                    ),
                .. voulus.Length > AuPlus
                    ?
                    [
                        $"Cinq territoires au plus se lisent côte à côte : {Mots.Pluriel(voulus.Length - AuPlus, "le dernier est laissé", "derniers sont laissés")}.",
                    ]
                    : Array.Empty<string>(),
            ],
            Portraits = trouves,
            Lignes = Aligner(trouves),
            Choix = choix,
        };
    }

    private static LigneComparaison[] Aligner(Portrait[] portraits) =>
        [
            .. portraits
                // What is known of the region alone compares with nothing.
                .Where(portrait => portrait.Sujet.Genre != GenrePortrait.Region || portraits.Length == 1)
                .SelectMany(portrait => portrait.Chiffres)
                .Where(chiffre => chiffre.EstConnu)
                .Select(chiffre => chiffre.Indicateur)
                .DistinctBy(indicateur => indicateur.Id)
                .OrderBy(indicateur =>
                    Array.FindIndex([.. Rubriques.Toutes], rubrique => rubrique.Id == indicateur.Famille)
                )
                .Select(indicateur => new LigneComparaison(
                    indicateur,
                    [.. portraits.Select(portrait => portrait.Chiffre(indicateur.Id))]
                )),
        ];

    private static ChoixTerritoire[] Choisir(Monde monde) =>
        [
            new(SujetPortrait.Region, "Occitanie"),
            .. monde
                .Referentiel.Communes.Keys.Select(commune => commune.Departement)
                .Distinct()
                .Order()
                .Select(code => new ChoixTerritoire(code.ToString(), monde.NomDepartement(code))),
            .. monde
                .Referentiel.Epci.Values.OrderBy(epci => epci.Nom, StringComparer.InvariantCulture)
                .Select(epci => new ChoixTerritoire(epci.Siren.ToString(), epci.Nom)),
        ];

    // « Lot (46) », « 46 » or « lot »: what a person types, with or without the suggestion.
    private static string? Code(string saisie, ChoixTerritoire[] choix)
    {
        var code =
            saisie.EndsWith(')') && saisie.LastIndexOf('(') is >= 0 and var debut ? saisie[(debut + 1)..^1] : saisie;
        return Autres.Contains(code, StringComparer.OrdinalIgnoreCase)
            ? SujetPortrait.Region
            : choix.FirstOrDefault(nom => nom.Code == code)?.Code
                ?? choix
                    .FirstOrDefault(nom => string.Equals(nom.Nom, saisie, StringComparison.OrdinalIgnoreCase))
                    ?.Code;
    }
}

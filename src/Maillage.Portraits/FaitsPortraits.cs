using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>
/// Everything transcribed from the public documents, and how to find it. Immutable; safe to share between threads. What no document
/// gives is not there: a missing value is unknown.
/// </summary>
public sealed class FaitsPortraits
{
    private readonly Dictionary<string, Indicateur> parId;
    private readonly Dictionary<string, SerieReleves> seriesParId;
    private readonly ILookup<TerritoirePublie, ValeurPubliee> parTerritoire;
    private readonly ILookup<string, ValeurPubliee> parIndicateur;
    private readonly Dictionary<(TerritoirePublie Territoire, string Indicateur), ValeurPubliee> dernieres = [];

    /// <summary>Indexes the tables.</summary>
    /// <exception cref="ArgumentException">Two indicators or two series have the same name.</exception>
    public FaitsPortraits(TablesPortraits tables)
    {
        Tables = tables;
        parId = tables.Indicateurs.ToDictionary(indicateur => indicateur.Id, StringComparer.Ordinal);
        seriesParId = tables.Series.ToDictionary(serie => serie.Id, StringComparer.Ordinal);
        var valeurs = tables
            .Valeurs.OrderBy(valeur => valeur.Territoire)
            .ThenBy(valeur => valeur.Indicateur.Id, StringComparer.Ordinal)
            .ThenBy(valeur => valeur.Date)
            .ToList();
        parTerritoire = valeurs.ToLookup(valeur => valeur.Territoire);
        parIndicateur = valeurs.ToLookup(valeur => valeur.Indicateur.Id, StringComparer.Ordinal);
        foreach (var valeur in valeurs)
        {
            dernieres[(valeur.Territoire, valeur.Indicateur.Id)] = valeur;
        }
        Departements =
        [
            .. valeurs.Select(valeur => valeur.Territoire.Departement).OfType<CodeDepartement>().Distinct(),
        ];
    }

    /// <summary>No document at all.</summary>
    public static FaitsPortraits Aucun { get; } =
        new(
            new TablesPortraits
            {
                Sources = [],
                Indicateurs = [],
                Valeurs = [],
                Series = [],
                Familles = [],
                Enjeux = [],
                Actions = [],
            }
        );

    /// <summary>The tables as they were given.</summary>
    public TablesPortraits Tables { get; }

    /// <summary>The départements that have at least one value, by code.</summary>
    public IReadOnlyList<CodeDepartement> Departements { get; }

    /// <summary>An indicator by its name; null when there is none of that name.</summary>
    public Indicateur? Indicateur(string id) => parId.GetValueOrDefault(id);

    /// <summary>A series by its name; null when there is none of that name.</summary>
    public SerieReleves? Serie(string id) => seriesParId.GetValueOrDefault(id);

    /// <summary>The latest value of an indicator for a territory; null when no document gives one.</summary>
    public ValeurPubliee? Valeur(TerritoirePublie territoire, string indicateur) =>
        dernieres.GetValueOrDefault((territoire, indicateur));

    /// <summary>Every value of a territory, by indicator then by date.</summary>
    public IReadOnlyList<ValeurPubliee> Valeurs(TerritoirePublie territoire) => [.. parTerritoire[territoire]];

    /// <summary>Every value of an indicator, by territory then by date.</summary>
    public IReadOnlyList<ValeurPubliee> Valeurs(string indicateur) => [.. parIndicateur[indicateur]];

    /// <summary>
    /// The sum of the latest values of an indicator over <see cref="Departements"/>; null when there is no such indicator or it is a share,
    /// a rate or a density.
    /// </summary>
    public SommeDesFiches? Somme(string indicateur)
    {
        if (Indicateur(indicateur) is not { EstUnRapport: false })
        {
            return null;
        }
        var nombres = Departements.ToDictionary(
            departement => departement,
            departement => Valeur(TerritoirePublie.De(departement), indicateur)?.Valeur
        );
        var comptes = Departements.Where(departement => nombres[departement] is not null).ToList();
        return new SommeDesFiches(
            comptes.Count == 0 ? null : nombres.Values.Sum(),
            comptes,
            [.. Departements.Except(comptes)]
        );
    }

    /// <summary>The family of a département; null when it is in none.</summary>
    public FamilleTerritoires? Famille(CodeDepartement departement) =>
        Tables.Familles.FirstOrDefault(famille => famille.Departements.Contains(departement));

    /// <summary>What is at stake in a département, by theme.</summary>
    public IReadOnlyList<Enjeu> Enjeux(CodeDepartement departement) =>
        [
            .. Tables
                .Enjeux.Where(enjeu => enjeu.Departement == departement)
                .OrderBy(enjeu => enjeu.Theme, StringComparer.Ordinal),
        ];

    /// <summary>The zones de solidarité territoriale of a département and what is done there, by SIREN.</summary>
    public IReadOnlyList<ActionSolidarite> Actions(CodeDepartement departement) =>
        [.. Tables.Actions.Where(action => action.Departement == departement).OrderBy(action => action.Epci)];

    /// <summary>What the sheets tell of one intercommunalité, by département; empty when it is no zone de solidarité.</summary>
    public IReadOnlyList<ActionSolidarite> Actions(Siren epci) =>
        [.. Tables.Actions.Where(action => action.Epci == epci).OrderBy(action => action.Departement)];
}

using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>
/// Draws the portrait of any territory of the region on a day: what the documents publish of it, what its communes add up to, and both
/// beside the region and its family. Immutable; safe to share between threads. Sums of the region are worked out once.
/// </summary>
public sealed class GaleriePortraits
{
    private readonly FaitsPortraits faits;
    private readonly IReadOnlyList<Contradiction> contradictions;
    private readonly ReferentielTerritorial referentiel;
    private readonly ChiffresPublies publies;
    private readonly Lazy<AgregatTerritorial> region;
    private readonly Lazy<ConstatsTerritoire> constatsRegion;
    private readonly Dictionary<string, Lazy<ConstatsTerritoire>> familles;

    /// <param name="faits">What the documents say.</param>
    /// <param name="contradictions">What does not add up in them.</param>
    /// <param name="referentiel">The communes.</param>
    /// <param name="jour">Day of the zoning.</param>
    public GaleriePortraits(
        FaitsPortraits faits,
        IReadOnlyList<Contradiction> contradictions,
        ReferentielTerritorial referentiel,
        DateOnly jour
    )
    {
        this.faits = faits;
        this.contradictions = contradictions;
        this.referentiel = referentiel;
        Jour = jour;
        publies = new ChiffresPublies(faits);
        region = new(() => referentiel.Agreger(referentiel.Communes.Keys, jour));
        constatsRegion = new(() => ConstatsTerritoire.De(region.Value, jour));
        familles = faits.Tables.Familles.ToDictionary(
            famille => famille.Id,
            famille => new Lazy<ConstatsTerritoire>(() =>
                ConstatsTerritoire.De(referentiel.Agreger(Communes(famille.Departements), jour), jour)
            )
        );
    }

    /// <summary>Day of the zoning.</summary>
    public DateOnly Jour { get; }

    /// <summary>What a code names: a département of the region, an EPCI, <c>region</c>; null when it names none.</summary>
    public SujetPortrait? Trouver(string id)
    {
        if (id == SujetPortrait.Region)
        {
            return new(id, "Occitanie", GenrePortrait.Region, [.. referentiel.Communes.Keys]);
        }
        if (Siren.TryParse(id, out var siren) && referentiel.Epci.TryGetValue(siren, out var epci))
        {
            return new(epci.Siren.ToString(), epci.Nom, GenrePortrait.Epci, epci.Membres);
        }
        return CodeDepartement.TryParse(id, out var code) && Communes([code]) is { Count: > 0 } communes
            ? new(code.ToString(), Nom(code), GenrePortrait.Departement, communes)
            : null;
    }

    /// <summary>The portrait of a territory.</summary>
    public Portrait Composer(SujetPortrait sujet)
    {
        var agregat = sujet.Genre == GenrePortrait.Region ? region.Value : referentiel.Agreger(sujet.Communes, Jour);
        CodeDepartement[] departements =
        [
            .. agregat.Communes.Select(commune => commune.Departement).Distinct().Order(),
        ];
        var famille = Famille(sujet, departements);
        var touchees = Touchees(sujet, departements);
        return new Portrait
        {
            Sujet = sujet,
            Jour = Jour,
            Departements = departements,
            HorsRegion = agregat.HorsRegion,
            Famille = famille,
            Departs2035 = sujet.Genre is GenrePortrait.Departement or GenrePortrait.Region
                ? Departs2035(departements)
                : null,
            Chiffres = Chiffres(sujet, agregat, departements, famille),
            Enjeux = sujet.Genre == GenrePortrait.Departement ? faits.Enjeux(departements[0]) : [],
            Actions = Actions(sujet, departements),
            Contradictions = touchees,
        };
    }

    private double? Departs2035(CodeDepartement[] departements)
    {
        double?[] departs =
        [
            .. departements.Select(code =>
                Dit(code, ReunionDesFiches.Generalistes) * Dit(code, "part_mg_departs_2035") / 100
            ),
        ];
        return departs.All(depart => depart is not null)
            ? Math.Round(departs.Sum()!.Value, MidpointRounding.AwayFromZero)
            : null;
    }

    private double? Dit(CodeDepartement code, string indicateur) =>
        faits.Valeur(TerritoirePublie.De(code), indicateur)?.Valeur;

    private ChiffrePortrait[] Chiffres(
        SujetPortrait sujet,
        AgregatTerritorial agregat,
        CodeDepartement[] departements,
        FamilleTerritoires? famille
    )
    {
        var dits = sujet.Genre switch
        {
            GenrePortrait.Region => publies.Region(),
            GenrePortrait.Departement => publies.Departement(departements[0], famille),
            _ => publies.ConnusAuDepartement(departements),
        };
        var calcules =
            sujet.Genre == GenrePortrait.Region
                ? ChiffresCalcules.De(constatsRegion.Value, null, null)
                : ChiffresCalcules.De(
                    ConstatsTerritoire.De(agregat, Jour),
                    constatsRegion.Value,
                    famille is null ? null : familles[famille.Id].Value
                );
        var touchees = Touchees(sujet, departements);
        return
        [
            .. calcules
                .Concat(dits)
                .OrderBy(chiffre => Rubriques.Rang(chiffre.Indicateur.Famille))
                .ThenBy(chiffre => OrdreIndicateurs.Rang(chiffre.Indicateur.Id))
                .ThenBy(chiffre => chiffre.Indicateur.Id, StringComparer.Ordinal)
                .Select(chiffre => chiffre with { Contradictions = Contraires(chiffre, touchees) }),
        ];
    }

    private static Contradiction[] Contraires(ChiffrePortrait chiffre, IReadOnlyList<Contradiction> touchees) =>
        [.. touchees.Where(contradiction => contradiction.Indicateurs.Contains(chiffre.Indicateur.Id))];

    // What is written of a département is not said of an EPCI inside it: only what names the EPCI itself is.
    private Contradiction[] Touchees(SujetPortrait sujet, CodeDepartement[] departements)
    {
        var code = sujet.Genre switch
        {
            GenrePortrait.Region => referentiel.Region,
            GenrePortrait.Departement => departements[0].ToString(),
            _ => sujet.Id,
        };
        return [.. contradictions.Where(contradiction => contradiction.Concerne([code]))];
    }

    private IReadOnlyList<ActionSolidarite> Actions(SujetPortrait sujet, CodeDepartement[] departements) =>
        sujet.Genre switch
        {
            GenrePortrait.Departement => faits.Actions(departements[0]),
            GenrePortrait.Epci when Siren.TryParse(sujet.Id, out var siren) => faits.Actions(siren),
            GenrePortrait.Region => [.. departements.SelectMany(faits.Actions)],
            _ => [],
        };

    private FamilleTerritoires? Famille(SujetPortrait sujet, CodeDepartement[] departements) =>
        sujet.Genre == GenrePortrait.Region ? null
        : departements.Select(faits.Famille).Distinct().ToArray() is [{ } famille] ? famille
        : null;

    private List<CodeCommune> Communes(IReadOnlyList<CodeDepartement> departements) =>
        [.. referentiel.Communes.Keys.Where(code => departements.Contains(code.Departement)).Order()];

    private string Nom(CodeDepartement code) =>
        referentiel.Departements.TryGetValue(code, out var departement) ? departement.Nom : code.ToString();
}

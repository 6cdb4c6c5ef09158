using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>The figures the documents publish, beside the region and the family.</summary>
internal sealed class ChiffresPublies(FaitsPortraits faits)
{
    private readonly ReunionDesFiches reunion = new(faits);

    /// <summary>A département: the latest value of each of its indicators.</summary>
    public IEnumerable<ChiffrePortrait> Departement(CodeDepartement code, FamilleTerritoires? famille) =>
        Dernieres(TerritoirePublie.De(code))
            .Select(valeur =>
                Lire(valeur) with
                {
                    Pour100000 = reunion.Pour100000(valeur.Indicateur, [code]),
                    Region = RepereRegion(valeur.Indicateur),
                    Famille = famille is null ? null : reunion.Reunir(valeur.Indicateur, famille.Departements),
                }
            );

    /// <summary>The region: what is published of it, then what the sheets of its départements make together.</summary>
    public IEnumerable<ChiffrePortrait> Region()
    {
        var publiees = Dernieres(TerritoirePublie.Region).Select(Lire).Select(AvecFrance).ToList();
        var dites = publiees.Select(chiffre => chiffre.Indicateur.Id).ToHashSet();
        return publiees.Concat(
            faits
                .Tables.Indicateurs.Where(indicateur => !dites.Contains(indicateur.Id))
                .Select(Reunir)
                .OfType<ChiffrePortrait>()
        );
    }

    /// <summary>
    /// A territory that no document describes: what is known of its départements and not of it. Only what most sheets give, so that one
    /// local story is not taken for an indicator.
    /// </summary>
    public IEnumerable<ChiffrePortrait> ConnusAuDepartement(IReadOnlyList<CodeDepartement> departements) =>
        from indicateur in faits.Tables.Indicateurs
        where faits.Departements.Count(code => Valeur(code, indicateur) is not null) * 2 > faits.Departements.Count
        let connues = departements.Select(code => Valeur(code, indicateur)).OfType<ValeurPubliee>().ToArray()
        where connues.Length > 0
        select Lire(connues[0]) with
        {
            Valeur = null,
            Texte = null,
            Note = null,
            ConnuAuDepartement = connues,
        };

    private IEnumerable<ValeurPubliee> Dernieres(TerritoirePublie territoire) =>
        faits
            .Valeurs(territoire)
            .GroupBy(valeur => valeur.Indicateur.Id, StringComparer.Ordinal)
            .Select(groupe => groupe.Last());

    private ValeurPubliee? Valeur(CodeDepartement code, Indicateur indicateur) =>
        faits.Valeur(TerritoirePublie.De(code), indicateur.Id);

    // What is published of the region comes before our sum; where it is words, our sum gives the number to compare with.
    private Repere? RepereRegion(Indicateur indicateur)
    {
        var reunis = reunion.Reunir(indicateur, faits.Departements);
        return faits.Valeur(TerritoirePublie.Region, indicateur.Id)?.Valeur is { } publie
            ? new Repere(publie, false, []) { Pour100000 = reunis?.Pour100000 }
            : reunis;
    }

    private ChiffrePortrait? Reunir(Indicateur indicateur) =>
        reunion.Reunir(indicateur, faits.Departements) is { } reunis
        && faits.Valeurs(indicateur.Id).LastOrDefault(valeur => valeur.Territoire.Departement is not null) is { } une
            ? new ChiffrePortrait
            {
                Indicateur = indicateur,
                Origine = OrigineChiffre.SommeDesFiches,
                Valeur = reunis.Valeur,
                Date = une.Date,
                Source = Nommer(une.Source),
                Section = "fiches départementales, réunies par Maillage",
                Note = Muets(reunis),
                Pour100000 = reunis.Pour100000,
            }
            : null;

    private ChiffrePortrait AvecFrance(ChiffrePortrait chiffre) =>
        faits.Valeur(TerritoirePublie.France, chiffre.Indicateur.Id) is { Valeur: { } france }
            ? chiffre with
            {
                Note = string.Join(
                    " ; ",
                    new[]
                    {
                        chiffre.Note,
                        $"{NombreEnMots.Ecrire(france, null, chiffre.Indicateur.Unite)} en France",
                    }.OfType<string>()
                ),
            }
            : chiffre;

    private static string Nommer(SourcePubliee source) =>
        $"{source.Producteur}, {source.Titre}, {source.Date.EnMots()}";

    private static string? Muets(Repere reunis) =>
        reunis.Muets.Count == 0
            ? null
            : $"sans {(reunis.Muets.Count == 1 ? "le département" : "les départements")} {string.Join(", ", reunis.Muets)}, dont la fiche n’en dit rien";

    private static ChiffrePortrait Lire(ValeurPubliee valeur) =>
        new()
        {
            Indicateur = valeur.Indicateur,
            Origine = OrigineChiffre.Publie,
            Valeur = valeur.Valeur,
            Texte = valeur.Texte,
            Date = valeur.Date,
            Source = Nommer(valeur.Source),
            Section = valeur.Section,
            Note = valeur.Note,
        };
}

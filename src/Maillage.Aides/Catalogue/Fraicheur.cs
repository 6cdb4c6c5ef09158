using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>How long ago the texts of an aid were last read.</summary>
public static class Fraicheur
{
    /// <summary>Months after which a rule nobody read again is flagged.</summary>
    public const int MoisAuPlus = 12;

    /// <summary>Day its most recently read source was read; null when it has no source.</summary>
    public static DateOnly? VerifieLe(this Aide aide) =>
        aide.Sources.Count == 0 ? null : aide.Sources.Max(source => source.LuLe);

    /// <summary>Whether that day is more than twelve months before another.</summary>
    public static bool EstAncienne(this Aide aide, DateOnly aujourdhui) =>
        aide.VerifieLe() is not { } jour || jour.AddMonths(MoisAuPlus) < aujourdhui;

    /// <summary>One French sentence for each aid to read again.</summary>
    public static IReadOnlyList<ErreurRegle> Avertissements(this CatalogueAides catalogue, DateOnly aujourdhui) =>
        [
            .. catalogue
                .Aides.Where(aide => aide.EstAncienne(aujourdhui))
                .Select(aide => new ErreurRegle($"aides/{aide.Id}/aide.yaml", 1, ARelire(aide))),
        ];

    private static string ARelire(Aide aide) =>
        aide.VerifieLe() is { } jour
            ? $"Aucune source n'a été relue depuis le {Typographie.Jour(jour)}, il y a plus de {MoisAuPlus} mois. Relisez-les et mettez « lu_le » à jour."
            : "Aucune source ne dit quand la règle a été lue. Décrivez-en une.";
}

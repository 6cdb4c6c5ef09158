using Maillage.Territoires;

namespace Maillage.Portraits.Tests;

/// <summary>Two sheets computable by hand: the Gard (30) has 4 cabinets then 5, the Lot (46) says nothing of them and has 8 % of a share.</summary>
internal static class PetitesFiches
{
    public static readonly CodeDepartement Gard = CodeDepartement.Parse("30");
    public static readonly CodeDepartement Lot = CodeDepartement.Parse("46");
    public static readonly Siren Causse = Siren.Parse("244600573");

    public static readonly SourcePubliee Dossier = new("dossier", "ARS", "Dossier", Date("2025").Fin, "écrite");

    private static readonly Indicateur Cabinets = Decrire("cabinets", "structures");
    private static readonly Indicateur Part = Decrire("part", "% de la population");

    public static FaitsPortraits Faits() =>
        new(
            new TablesPortraits
            {
                Sources = [Dossier],
                Indicateurs = [Cabinets, Part],
                Valeurs =
                [
                    Dire("46", Part, "2025", 8),
                    Dire("30", Cabinets, "2025", 5),
                    Dire("30", Cabinets, "2010", 4),
                    Dire("30", Part, "2025", 12),
                    Dire("76", Cabinets, "2025", null),
                ],
                Series = [],
                Familles = [Famille()],
                Enjeux =
                [
                    new(Gard, "saison", "L'été pèse.", Dossier, "fiche"),
                    new(Gard, "releve", "Beaucoup partent.", Dossier, "fiche"),
                ],
                Actions = [new(Lot, Causse, null, Dossier, "fiche")],
            }
        );

    public static Moment Date(string saisie) => Moment.TryParse(saisie, out var date) ? date : default;

    private static Indicateur Decrire(string id, string unite) =>
        new()
        {
            Id = id,
            Libelle = id,
            Famille = "structures",
            Unite = unite,
            Definition = "essai",
            Sens = SensIndicateur.Neutre,
        };

    private static ValeurPubliee Dire(string territoire, Indicateur indicateur, string date, double? valeur) =>
        new()
        {
            Territoire = TerritoirePublie.TryParse(territoire, out var lu) ? lu : default,
            Indicateur = indicateur,
            Valeur = valeur,
            Texte = valeur is null ? "plus de 9" : null,
            Date = Date(date),
            Source = Dossier,
            Section = "fiche",
        };

    private static FamilleTerritoires Famille() =>
        new()
        {
            Id = "rurale",
            Libelle = "Rurale",
            Departements = [Lot],
            Traits = "La campagne domine.",
            Source = Dossier,
            Section = "présentation",
        };
}

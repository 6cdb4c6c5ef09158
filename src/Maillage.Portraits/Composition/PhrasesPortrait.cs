using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>The few sentences that say a territory first. Each is worked out from figures the portrait shows; none without its figure.</summary>
public static class PhrasesPortrait
{
    private const char Insecable = Typographie.EspaceInsecable;

    /// <summary>The sentences, the most useful first; empty when nothing is known.</summary>
    public static IReadOnlyList<string> Resumer(Portrait portrait) =>
        [
            .. new[]
            {
                Generalistes(portrait),
                Departs(portrait),
                SansMedecin(portrait),
                Acces(portrait),
                Prioritaires(portrait),
                Urgences(portrait),
            }.OfType<string>(),
        ];

    private static string? Generalistes(Portrait portrait) =>
        portrait.Chiffre(ReunionDesFiches.Generalistes) is { Valeur: { } medecins } chiffre
        && portrait.Chiffre(ReunionDesFiches.Population) is { Valeur: { } habitants } population
            ? $"{Compter(medecins, "médecin généraliste", "médecins généralistes")} pour {Compter(habitants, "habitant", "habitants")} ({population.Date.EnMots()})"
                + $"{(Taux(chiffre) is { } taux ? $" : {taux}" : "")}."
            : null;

    private static string? Taux(ChiffrePortrait chiffre) =>
        chiffre.PhraseRegion
        ?? (
            chiffre.Pour100000 is { } taux
                ? $"{Typographie.Nombre(taux, 1)} pour 100{Typographie.EspaceFine}000{Insecable}habitants"
                : null
        );

    private static string? Departs(Portrait portrait) =>
        portrait.Chiffre("part_mg_departs_2035") is { Valeur: not null } part
            ? $"{part.EnMots} d’entre eux partiraient d’ici 2035"
                + $"{(portrait.Departs2035 is { } departs ? $", environ {Compter(departs, "médecin", "médecins")}" : "")}"
                + $"{Suite(part)}."
            : null;

    private static string? SansMedecin(Portrait portrait) =>
        portrait.Chiffre("sans_medecin_traitant") is { Valeur: not null } part
            ? $"{part.EnMots} des habitants de 17 ans et plus sont sans médecin traitant{Suite(part)}."
            : null;

    private static string? Acces(Portrait portrait) =>
        portrait.Chiffre("apl_generalistes") is { Valeur: { } apl } chiffre
            ? $"En {chiffre.Date.EnMots()}, chaque habitant pouvait compter sur {Compter(apl, "consultation", "consultations")} par an auprès de généralistes de 65 ans ou moins{Suite(chiffre)}."
            : null;

    private static string? Prioritaires(Portrait portrait) =>
        portrait.Chiffre("part_habitants_zip") is { Valeur: { } part } chiffre
            ? $"{(part == 0 ? "Aucun habitant ne vit" : $"{chiffre.EnMots} des habitants vivent")} en zone d’intervention prioritaire"
                + $"{(chiffre.Presume ? " si le dernier zonage connu tient encore" : "")}{Suite(chiffre)}."
            : null;

    private static string? Urgences(Portrait portrait) =>
        portrait.Chiffre("distance_urgences") is { Valeur: not null } chiffre
            ? $"Les urgences sont à {chiffre.EnMots} en moyenne, à vol d’oiseau{Suite(chiffre)}."
            : null;

    private static string Suite(ChiffrePortrait chiffre) => chiffre.PhraseRegion is { } phrase ? $", {phrase}" : "";

    private static string Compter(double nombre, string un, string plusieurs) =>
        $"{Typographie.Nombre(nombre, 1)}{Insecable}{(Math.Abs(nombre) < 2 ? un : plusieurs)}";
}

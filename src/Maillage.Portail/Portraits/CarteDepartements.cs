using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Portraits;

/// <summary>A département as a map shows it.</summary>
public sealed record FormeDepartement(CodeDepartement Code, string Chemin, string Classe, string Titre);

/// <summary>One class of the map: the smallest and the largest figure it holds.</summary>
public sealed record ClasseDepartements(string Classe, string Texte);

/// <summary>The départements coloured by a figure, in classes of as many départements as can be.</summary>
public sealed record CarteDepartements(
    CadreSvg Cadre,
    IReadOnlyList<FormeDepartement> Formes,
    IReadOnlyList<ClasseDepartements> Legende
)
{
    private const int Classes = 4;

    private static readonly string[] Teintes = ["dep-1", "dep-2", "dep-3", "dep-4"];

    /// <summary>Null without contours or without a figure for any département.</summary>
    internal static CarteDepartements? Dessiner(
        Monde monde,
        FondDepartements fond,
        IReadOnlyList<(CodeDepartement Code, ChiffrePortrait? Chiffre)> chiffres
    )
    {
        double[] valeurs = [.. chiffres.Select(chiffre => Rang(chiffre.Chiffre)).OfType<double>().Distinct().Order()];
        if (fond.Dessin is not { } dessin || valeurs.Length == 0)
        {
            return null;
        }
        var limites = Limites(valeurs);
        return new CarteDepartements(
            dessin.Cadre,
            [
                .. chiffres
                    .Where(chiffre => dessin.Chemins.ContainsKey(chiffre.Code))
                    .Select(chiffre => new FormeDepartement(
                        chiffre.Code,
                        dessin.Chemins[chiffre.Code],
                        Classe(Rang(chiffre.Chiffre), limites),
                        $"{monde.NomDepartement(chiffre.Code)} : {Dire(chiffre.Chiffre)}"
                    )),
            ],
            Legender(chiffres, limites)
        );
    }

    /// <summary>What is compared: the rate of a count, the figure of anything else.</summary>
    private static double? Rang(ChiffrePortrait? chiffre) => chiffre?.Pour100000 ?? chiffre?.Valeur;

    private static string Dire(ChiffrePortrait? chiffre) =>
        chiffre?.Pour100000 is { } taux
            ? $"{chiffre.EnMots}, {Typographie.Nombre(taux, 1)} pour 100{Typographie.EspaceFine}000 habitants"
            : chiffre?.EnMots ?? "inconnu";

    /// <summary>The largest figure of each class.</summary>
    private static double[] Limites(double[] valeurs)
    {
        var classes = Math.Min(Classes, valeurs.Length);
        return [.. Enumerable.Range(1, classes).Select(rang => valeurs[rang * valeurs.Length / classes - 1])];
    }

    private static string Classe(double? valeur, double[] limites) =>
        valeur is { } connue ? Teintes[Array.FindIndex(limites, limite => connue <= limite)] : "dep-inconnu";

    private static ClasseDepartements[] Legender(
        IReadOnlyList<(CodeDepartement Code, ChiffrePortrait? Chiffre)> chiffres,
        double[] limites
    ) =>
        [
            .. chiffres
                .Select(chiffre => (Classe: Classe(Rang(chiffre.Chiffre), limites), chiffre.Chiffre))
                .GroupBy(chiffre => chiffre.Classe)
                .OrderBy(groupe => groupe.Key == "dep-inconnu")
                .ThenBy(groupe => groupe.Key, StringComparer.Ordinal)
                .Select(groupe => new ClasseDepartements(
                    groupe.Key,
                    Etendue([.. groupe.Select(chiffre => chiffre.Chiffre)])
                )),
        ];

    private static string Etendue(IReadOnlyList<ChiffrePortrait?> chiffres)
    {
        var valeurs = chiffres.Select(Rang).OfType<double>().ToArray();
        return valeurs.Length == 0 ? "inconnu ou dit en mots"
            : valeurs.Min() == valeurs.Max() ? Typographie.Nombre(valeurs[0])
            : $"de {Typographie.Nombre(valeurs.Min())} à {Typographie.Nombre(valeurs.Max())}";
    }
}

using Maillage.Portail.Habillage;
using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Portail.Demographie;

/// <summary>The form of a projection and its answer.</summary>
/// <param name="Saisie">The form.</param>
/// <param name="Monde">What everything starts from.</param>
/// <param name="Reponse">The answer; null when the form is wrong.</param>
/// <param name="Recul">The model on the past.</param>
/// <param name="Adresse">The query of the address, which the table to download shares.</param>
public sealed record VueProjection(
    SaisieProjection Saisie,
    MondeProjections Monde,
    ReponseProjection? Reponse,
    Recul Recul,
    string Adresse
)
{
    /// <summary>The definitions, as people read them.</summary>
    internal static IReadOnlyList<(DefinitionBesoin Definition, string Nom)> Definitions { get; } =
    [
        (DefinitionBesoin.DensiteConstante, "Garder la densité d’aujourd’hui"),
        (DefinitionBesoin.ConsommationConstante, "Soigner autant chaque âge qu’aujourd’hui"),
        (DefinitionBesoin.Cible, "Atteindre la densité visée"),
    ];

    /// <summary>A whole number.</summary>
    internal static string Entier(double nombre) => Typographie.Nombre(Math.Round(nombre) + 0.0, 0);

    /// <summary>A median and what 80 % of the draws keep to.</summary>
    internal static string Encadre(Bande bande) =>
        Entier(bande.P10) == Entier(bande.P90)
            ? Entier(bande.Mediane)
            : $"{Entier(bande.Mediane)} ({Entier(bande.P10)} à {Entier(bande.P90)})";

    /// <summary>What is missing, or what is left over.</summary>
    internal static string Manque(double solde) =>
        Math.Round(solde) switch
        {
            < 0 => $"il manquerait {Mots.Pluriel((int)Math.Round(-solde), "généraliste", "généralistes")}",
            0 => "il n’en manquerait pas",
            _ => $"il y en aurait {Entier(solde)} de plus qu’il n’en faut",
        };
}

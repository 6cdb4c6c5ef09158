using Maillage.Aides;

namespace Maillage.Portail.Contrats;

/// <summary>One of the two questions put about a running contract.</summary>
public sealed record Voie(string Chemin, string Question, string Aide)
{
    public static Voie Depart { get; } = new("depart", "Quel jour partez-vous ?", "Le premier jour sans le contrat.");

    public static Voie Bascule { get; } =
        new(
            "garder-ou-basculer",
            "Quel jour basculeriez-vous ?",
            "Le premier jour avec l’autre aide, sans le contrat."
        );

    /// <summary>Whether the question makes sense for the aid.</summary>
    public bool EstOuverte(Aide aide) => this == Depart || aide.Departs.Any(depart => depart.BasculeVers is not null);
}

using Maillage.Aides;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Simulations;

/// <summary>What somebody wrote in the form, as written, and what is wrong with it.</summary>
public sealed record Formulaire
{
    /// <summary>Commune as written.</summary>
    public string Commune { get; init; } = "";

    /// <summary>Day of signature as written.</summary>
    public string Date { get; init; } = "";

    /// <summary>Answers by key.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Reponses { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Names of the questions answered by « je ne sais pas ».</summary>
    public IReadOnlyList<string> SansReponse { get; init; } = [];

    /// <summary>What to correct.</summary>
    public IReadOnlyList<ErreurSaisie> Erreurs { get; init; } = [];

    /// <summary>The texts given for a key, none when nothing was said.</summary>
    public IReadOnlyList<string> Textes(string cle) => Reponses.GetValueOrDefault(cle, []);

    /// <summary>The single text given for a key, or an empty one.</summary>
    public string Texte(string cle) => Textes(cle) is [var seul, ..] ? seul : "";

    /// <summary>The day written for one of the aids of a key (<c>id:2024-05-01</c>), or an empty text.</summary>
    public string DateDe(string cle, string id) =>
        Textes(cle)
            .Where(texte => texte.StartsWith($"{id}:", StringComparison.Ordinal))
            .Select(texte => texte[(id.Length + 1)..])
            .FirstOrDefault("");

    /// <summary>What is wrong with an answer, or null.</summary>
    public string? Erreur(string cle) =>
        Erreurs.FirstOrDefault(erreur => erreur.Chemin == cle || erreur.Chemin == $"profil.{cle}")?.Message;

    /// <summary>The same form without some answers.</summary>
    internal Formulaire Sans(IReadOnlyCollection<string> noms) =>
        this with
        {
            Reponses = Reponses.Where(reponse => !noms.Contains(reponse.Key)).ToDictionary(),
            SansReponse = [.. SansReponse.Where(nom => !noms.Contains(nom))],
            Erreurs = [],
        };

    internal static Formulaire De(Simulation simulation) =>
        new()
        {
            Commune = $"{simulation.Commune.Nom} ({simulation.Commune.Code})",
            Date = Calendrier.Iso(simulation.Date),
            Reponses = simulation.Profil.EnTextes().ToDictionary(fait => fait.Key, fait => fait.Value),
        };
}

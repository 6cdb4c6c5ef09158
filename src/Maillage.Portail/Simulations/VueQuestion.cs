using Maillage.Aides;

namespace Maillage.Portail.Simulations;

/// <summary>One question on its screen.</summary>
public sealed record VueQuestion
{
    /// <summary>What is known so far.</summary>
    public required Simulation Simulation { get; init; }

    /// <summary>Addresses from here.</summary>
    public required Parcours Parcours { get; init; }

    /// <summary>The question.</summary>
    public required QuestionEcran Question { get; init; }

    /// <summary>What was answered to it, as written.</summary>
    public required Formulaire Saisie { get; init; }

    /// <summary>What is wrong with that answer, or null.</summary>
    public string? Erreur { get; init; }

    /// <summary>Most questions still to come, this one included.</summary>
    public required int AuPlus { get; init; }

    /// <summary>The fact asked for.</summary>
    public Cle Cle => Question.Cle;

    /// <summary>Whether it was answered before.</summary>
    public bool Reprise => Saisie.Textes(Cle.Nom).Count > 0 || Saisie.SansReponse.Contains(Cle.Nom);

    /// <summary>Questions dealt with, answered or not.</summary>
    public int Faites =>
        Parcours.Champs(Cle.Nom).Select(Sujet).Where(nom => Cles.Trouver(nom) is not null).Distinct().Count();

    /// <summary>Position of the question, from 1.</summary>
    public int Rang => Faites + 1;

    /// <summary>Most questions in all.</summary>
    public int Total => Faites + Math.Max(AuPlus, 1);

    private static string Sujet(KeyValuePair<string, string> champ) =>
        champ.Key == LectureFormulaire.SansReponse ? champ.Value : champ.Key;
}

/// <summary>The first screen: where and when.</summary>
/// <param name="Parcours">What was written.</param>
/// <param name="Propositions">Communes to choose from when the one written cannot be used.</param>
public sealed record VueLieu(Parcours Parcours, IReadOnlyList<Proposition> Propositions)
{
    /// <summary>What was written.</summary>
    public Formulaire Saisie => Parcours.Formulaire;
}

/// <summary>A commune to go on with.</summary>
public sealed record Proposition(string Nom, string Precision, string Adresse);

/// <summary>An address with answers that cannot be used.</summary>
/// <param name="Erreurs">What is wrong.</param>
/// <param name="Parcours">What remains without those answers.</param>
public sealed record VueAdresse(IReadOnlyList<ErreurSaisie> Erreurs, Parcours Parcours);

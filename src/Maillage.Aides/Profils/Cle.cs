namespace Maillage.Aides;

/// <summary>
/// A fact an aid may depend on: its name in files, the question that asks for it, and the values it takes.
/// The closed list is <see cref="Cles"/>.
/// </summary>
public abstract class Cle
{
    private protected Cle(string nom, string libelle, string question)
    {
        Nom = nom;
        Libelle = libelle;
        Question = question;
    }

    /// <summary>Name in JSON and YAML, <c>jours_par_semaine</c>.</summary>
    public string Nom { get; }

    /// <summary>Short French name, <c>jours par semaine</c>.</summary>
    public string Libelle { get; }

    /// <summary>The question to ask, in French.</summary>
    public string Question { get; }

    /// <summary>Whether the answer stays out of links people share (date of birth, money).</summary>
    public bool Confidentielle { get; init; }

    /// <summary>Whether it is about the place rather than the person.</summary>
    public bool EstDuLieu { get; init; }

    /// <summary>Position in <see cref="Cles.Toutes"/>.</summary>
    internal int Rang { get; set; }

    /// <inheritdoc />
    public override string ToString() => Nom;
}

/// <summary>One value of a <see cref="CleChoix"/>: its code in files and its French name.</summary>
public sealed record Choix(string Code, string Libelle);

/// <summary>A fact taken from a closed list of values.</summary>
public sealed class CleChoix : Cle
{
    private readonly Dictionary<string, string> libelles;

    internal CleChoix(string nom, string libelle, string question, params (string Code, string Libelle)[] valeurs)
        : base(nom, libelle, question)
    {
        Valeurs = [.. valeurs.Select(valeur => new Choix(valeur.Code, valeur.Libelle))];
        libelles = valeurs.ToDictionary(valeur => valeur.Code, valeur => valeur.Libelle);
    }

    /// <summary>The values, in the order to show them.</summary>
    public IReadOnlyList<Choix> Valeurs { get; }

    /// <summary>Whether several values may hold at once.</summary>
    public bool Multiple { get; init; }

    /// <summary>French name of a value of the list.</summary>
    public string LibelleDe(string code) => libelles[code];
}

/// <summary>A number within bounds, both included.</summary>
public sealed class CleNombre : Cle
{
    internal CleNombre(string nom, string libelle, string question, decimal minimum, decimal maximum)
        : base(nom, libelle, question) => (Minimum, Maximum) = (minimum, maximum);

    /// <summary>Least value.</summary>
    public decimal Minimum { get; }

    /// <summary>Greatest value.</summary>
    public decimal Maximum { get; }

    /// <summary>Whether only whole numbers make sense.</summary>
    public bool Entier { get; init; }

    /// <summary>What is counted: <c>€</c>, <c>jours</c>, <c>ans</c>.</summary>
    public required string Unite { get; init; }

    /// <summary>The only values allowed, or null when any within the bounds is.</summary>
    public IReadOnlyList<decimal>? Permises { get; init; }
}

/// <summary>A fact that is true or false.</summary>
public sealed class CleOuiNon : Cle
{
    internal CleOuiNon(string nom, string libelle, string question)
        : base(nom, libelle, question) { }
}

/// <summary>A day.</summary>
public sealed class CleDate : Cle
{
    internal CleDate(string nom, string libelle, string question)
        : base(nom, libelle, question) { }

    /// <summary>Whether the day must not be after the day of signature.</summary>
    public bool Passee { get; init; }
}

/// <summary>A commune anywhere in France, by its code.</summary>
public sealed class CleCommune : Cle
{
    internal CleCommune(string nom, string libelle, string question)
        : base(nom, libelle, question) { }
}

/// <summary>Aids of the catalogue, by their ids, each with a date when <see cref="Datee"/>.</summary>
public sealed class CleAides : Cle
{
    /// <summary>What a form or a link says for "none": an empty text is "unknown" there.</summary>
    public const string Aucune = "aucun";

    internal CleAides(string nom, string libelle, string question)
        : base(nom, libelle, question) { }

    /// <summary>Whether each aid comes with the date it was granted.</summary>
    public bool Datee { get; init; }
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>An aid somebody already received.</summary>
public sealed record AidePercue(string Id, DateOnly Date);

/// <summary>What somebody said of themselves. A fact not said is unknown. Immutable.</summary>
public sealed class Profil
{
    private readonly object?[] faits;

    private Profil(object?[] faits) => this.faits = faits;

    /// <summary>Nothing said.</summary>
    public static Profil Vide { get; } = new(new object?[Cles.Toutes.Count]);

    /// <summary>The facts said, in the order of <see cref="Cles.Toutes"/>.</summary>
    public IEnumerable<Cle> Renseignees => Cles.Toutes.Where(cle => faits[cle.Rang] is not null);

    /// <summary>Whether the fact was said.</summary>
    public bool Contient(Cle cle) => faits[cle.Rang] is not null;

    /// <summary>The values chosen (one, or more for a multiple choice), or null.</summary>
    public IReadOnlyList<string>? this[CleChoix cle] => (IReadOnlyList<string>?)faits[cle.Rang];

    /// <summary>The number, or null.</summary>
    public decimal? this[CleNombre cle] => (decimal?)faits[cle.Rang];

    /// <summary>True, false or null.</summary>
    public bool? this[CleOuiNon cle] => (bool?)faits[cle.Rang];

    /// <summary>The day, or null.</summary>
    public DateOnly? this[CleDate cle] => (DateOnly?)faits[cle.Rang];

    /// <summary>The commune, or null.</summary>
    public CodeCommune? this[CleCommune cle] => (CodeCommune?)faits[cle.Rang];

    /// <summary>The aids with their dates (the minimum date when the key has none), or null.</summary>
    public IReadOnlyList<AidePercue>? this[CleAides cle] => (IReadOnlyList<AidePercue>?)faits[cle.Rang];

    /// <summary>The same profile with values of a choice.</summary>
    public Profil Avec(CleChoix cle, params string[] codes) => Poser(cle, codes);

    /// <summary>The same profile with a number.</summary>
    public Profil Avec(CleNombre cle, decimal valeur) => Poser(cle, valeur);

    /// <summary>The same profile with a yes or a no.</summary>
    public Profil Avec(CleOuiNon cle, bool valeur) => Poser(cle, valeur);

    /// <summary>The same profile with a day.</summary>
    public Profil Avec(CleDate cle, DateOnly valeur) => Poser(cle, valeur);

    /// <summary>The same profile with a commune.</summary>
    public Profil Avec(CleCommune cle, CodeCommune valeur) => Poser(cle, valeur);

    /// <summary>The same profile with aids.</summary>
    public Profil Avec(CleAides cle, IReadOnlyList<AidePercue> valeur) => Poser(cle, valeur);

    /// <summary>The same profile without the fact.</summary>
    public Profil Sans(Cle cle) => Poser(cle, null);

    /// <summary>The same profile without what it says of the place: to ask about another one.</summary>
    public Profil SansLeLieu() =>
        Cles.Toutes.Where(cle => cle.EstDuLieu).Aggregate(this, (profil, cle) => profil.Sans(cle));

    private Profil Poser(Cle cle, object? valeur)
    {
        var copie = (object?[])faits.Clone();
        copie[cle.Rang] = valeur;
        return new Profil(copie);
    }
}

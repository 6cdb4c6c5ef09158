using System.Diagnostics.CodeAnalysis;

namespace Maillage.Donnees;

/// <summary>A value, or every reason why there is none. Never both.</summary>
public sealed class Resultat<T>
    where T : class
{
    internal Resultat(T valeur) => (Valeur, Erreurs) = (valeur, []);

    internal Resultat(IReadOnlyList<ErreurDonnees> erreurs) => Erreurs = erreurs;

    /// <summary>The value; null when there are errors.</summary>
    public T? Valeur { get; }

    /// <summary>All the errors found; empty when there is a value.</summary>
    public IReadOnlyList<ErreurDonnees> Erreurs { get; }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Valeur))]
    public bool Reussi => Valeur is not null;

    /// <summary>The value, when the caller knows there is one.</summary>
    /// <exception cref="InvalidOperationException">There are errors; their texts are in the message.</exception>
    public T ValeurOuException() =>
        Valeur ?? throw new InvalidOperationException(string.Join(Environment.NewLine, Erreurs));
}

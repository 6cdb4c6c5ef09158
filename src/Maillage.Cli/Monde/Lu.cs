using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>Something read, or everything that kept it from being read.</summary>
internal sealed record Lu<T>(T? Valeur, IReadOnlyList<ErreurSaisie> Erreurs)
    where T : class
{
    public Lu(T valeur)
        : this(valeur, []) { }

    public Lu(params ErreurSaisie[] erreurs)
        : this(null, erreurs) { }
}

using Maillage.Aides;

namespace Maillage.Portail.Simulations;

/// <summary>
/// What a link says of the rules its answer was drawn from: a short fingerprint of all of them, and one of each aid that could be asked for.
/// </summary>
internal static class ReglesDuLien
{
    /// <summary>Field of the fingerprint of all the rules.</summary>
    public const string Ensemble = "regles";

    /// <summary>Field of one aid: <c>caim-fe6112</c>.</summary>
    public const string Une = "regle";

    private const int Chiffres = 6;

    public static IEnumerable<KeyValuePair<string, string>> Ecrire(Simulation simulation, Monde monde) =>
        simulation
            .Aides.Where(resultat => resultat.Statut == StatutAide.Eligible)
            .Select(resultat => Marque(resultat.Aide.Id, monde))
            .OfType<string>()
            .Select(marque => KeyValuePair.Create(Une, marque))
            .Prepend(KeyValuePair.Create(Ensemble, monde.EmpreinteDesRegles));

    /// <summary>What changed since the link; null when nothing did, or when the address says nothing of the rules.</summary>
    public static ReglesChangees? Lire(IQueryCollection adresse, Monde monde)
    {
        if (adresse[Ensemble].FirstOrDefault() is not { Length: > 0 } alors || alors == monde.EmpreinteDesRegles)
        {
            return null;
        }
        var marques = adresse[Une].OfType<string>().ToArray();
        return new ReglesChangees(
            marques.Length > 0,
            [
                .. from marque in marques
                let id = marque.Split('-')[0]
                where marque != Marque(id, monde)
                select monde.Catalogue.Trouver(id) is { } aide ? aide.Sigle ?? aide.Nom : id,
            ]
        );
    }

    private static string? Marque(string id, Monde monde) =>
        monde.Corpus.EmpreinteDeLAide(id) is { } empreinte ? $"{id}-{empreinte[..Chiffres]}" : null;
}

/// <summary>The rules changed since a link was made.</summary>
/// <param name="Nommees">Whether the link names aids that could be asked for.</param>
/// <param name="Aides">Names of those whose rules changed or which are gone.</param>
public sealed record ReglesChangees(bool Nommees, IReadOnlyList<string> Aides);

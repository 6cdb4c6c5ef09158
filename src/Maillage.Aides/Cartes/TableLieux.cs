using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>A kind of place: the communes that share it have the same rights.</summary>
/// <param name="Signature">All a rule may know of it.</param>
/// <param name="Commune">One of its communes, the first by code.</param>
/// <param name="Zones">The zones of that commune.</param>
internal sealed record GenreDeLieu(SignatureLieu Signature, CodeCommune Commune, ZonesCommune Zones);

/// <summary>The communes sorted into kinds of places for a stretch of days on which no zoning changes.</summary>
/// <param name="Communes">The communes, by code.</param>
/// <param name="Rangs">For each commune, the rank of its kind.</param>
/// <param name="Lieux">The kinds.</param>
internal sealed record TableLieux(IReadOnlyList<Commune> Communes, int[] Rangs, IReadOnlyList<GenreDeLieu> Lieux)
{
    /// <summary>Sorts communes, given by code, into kinds on a day; those where local aids are recorded are each a kind.</summary>
    public static TableLieux Dresser(IReadOnlyList<Commune> communes, Simulateur simulateur, DateOnly jour)
    {
        var (registre, recensees) = (simulateur.Referentiel.Zones, simulateur.Catalogue.Locales.Communes);
        var (lieux, parSignature) = (new List<GenreDeLieu>(), new Dictionary<SignatureLieu, int>());
        var rangs = new int[communes.Count];
        for (var commune = 0; commune < rangs.Length; commune++)
        {
            var code = communes[commune].Code;
            var zones = registre.Zones(code, jour);
            var signature = SignatureLieu.De(zones, code, recensees);
            if (!parSignature.TryGetValue(signature, out rangs[commune]))
            {
                rangs[commune] = parSignature[signature] = lieux.Count;
                lieux.Add(new GenreDeLieu(signature, code, zones));
            }
        }
        return new TableLieux(communes, rangs, lieux);
    }
}

using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>
/// The contours of the communes as TopoJSON. The shared arcs also give the borders of départements and EPCI and the neighbours of each
/// commune: <c>departement</c>, <c>epci</c> (rank in the list of names) and, for towns whose name is written, <c>habitants</c>.
/// </summary>
internal static class ContoursAtlas
{
    public static byte[] Ecrire(Monde monde, FondDeCarte fond, IReadOnlyList<Commune> villes)
    {
        using var tampon = new MemoryStream();
        using (var json = new Utf8JsonWriter(tampon))
        {
            fond.EcrireTopoJson(json, [new CoucheCarte("communes", Elements(monde, villes))]);
        }
        return tampon.ToArray();
    }

    private static ElementCarte[] Elements(Monde monde, IReadOnlyList<Commune> villes)
    {
        var nommees = villes.ToDictionary(ville => ville.Code, ville => ville.Population ?? 0);
        var rangs = monde
            .Referentiel.Epci.Keys.Order(SirenParTexte)
            .Index()
            .ToDictionary(epci => epci.Item, epci => epci.Index);
        return
        [
            .. monde
                .Referentiel.Communes.Values.OrderBy(commune => commune.Code)
                .Select(commune => new ElementCarte(
                    commune.Code.ToString(),
                    [commune.Code],
                    json => Proprietes(json, commune, rangs, nommees)
                )),
        ];
    }

    private static readonly Comparer<Siren> SirenParTexte = Comparer<Siren>.Create(
        (a, b) => string.CompareOrdinal(a.ToString(), b.ToString())
    );

    private static void Proprietes(
        Utf8JsonWriter json,
        Commune commune,
        Dictionary<Siren, int> epci,
        Dictionary<CodeCommune, int> villes
    )
    {
        json.WriteString("nom", commune.Nom);
        if (commune.Epci is { } siren && epci.TryGetValue(siren, out var rang))
        {
            json.WriteNumber("epci", rang);
        }
        if (villes.TryGetValue(commune.Code, out var habitants))
        {
            json.WriteNumber("habitants", habitants);
        }
    }
}

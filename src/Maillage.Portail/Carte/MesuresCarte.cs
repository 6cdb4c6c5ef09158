using System.Collections.Concurrent;

namespace Maillage.Portail.Carte;

/// <summary>The values of a layer for every commune, kept for the next page: computed once for a layer, a day and a category.</summary>
internal sealed class MesuresCarte(Monde monde)
{
    private const int Gardees = 64;

    private readonly ConcurrentDictionary<(string, SujetCarte), IReadOnlyList<MesureCommune>> connues = new();

    /// <summary>The values, by code of commune.</summary>
    public IReadOnlyList<MesureCommune> Lire(EtatCarte etat)
    {
        var cle = (etat.Couche.Id, Sujet(etat));
        if (connues.TryGetValue(cle, out var mesures))
        {
            return mesures;
        }
        if (connues.Count >= Gardees)
        {
            connues.Clear();
        }
        return connues[cle] = [
            .. monde
                .Referentiel.Communes.Values.OrderBy(commune => commune.Code)
                .Select(commune => etat.Couche.Lire(monde, cle.Item2, commune)),
        ];
    }

    // What a layer does not depend on must not make another entry.
    private static SujetCarte Sujet(EtatCarte etat) =>
        new(
            etat.Couche.Datee ? etat.Jour : DateOnly.MinValue,
            etat.Couche.Id == CoucheStructures.Id ? etat.Categorie : ""
        );
}

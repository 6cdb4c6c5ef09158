using System.Buffers;

namespace Maillage.Accessibilite;

/// <summary>
/// What changes when some supply and demand change: only the sites that are touched, then only the places that share them, are computed
/// again, by the very sums of a whole computation. So the result is the one a whole computation gives, to the last bit.
/// </summary>
internal sealed class Variation(AccesAuxSoins acces)
{
    private readonly Ponderation poids = acces.Poids;

    /// <summary>The origins whose access changes, by rank.</summary>
    public Ecart[] Calculer(ReadOnlySpan<Changement> offres, ReadOnlySpan<Changement> demandes)
    {
        var offre = Copier(acces.Offre, offres);
        var demande = Copier(acces.Demande, demandes);
        var ratios = Copier(acces.Ratios, []);
        try
        {
            var sites = SitesTouches(offres, demandes);
            Partager(sites, offre, demande, ratios);
            return Mesurer(LieuxTouches(sites, ratios), ratios);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(offre);
            ArrayPool<double>.Shared.Return(demande);
            ArrayPool<double>.Shared.Return(ratios);
        }
    }

    private Suite SitesTouches(ReadOnlySpan<Changement> offres, ReadOnlySpan<Changement> demandes)
    {
        var sites = new Suite(poids.Destinations);
        foreach (var changement in offres)
        {
            sites.Ajouter(changement.Rang);
        }
        foreach (var changement in demandes)
        {
            sites.Ajouter(poids.Acces.Colonnes(changement.Rang));
        }
        return sites;
    }

    private void Partager(Suite sites, double[] offre, double[] demande, double[] ratios)
    {
        foreach (var site in sites.Rangs)
        {
            var partage = poids.Partage.Somme(site, demande);
            ratios[site] = partage > 0 ? offre[site] / partage : 0;
        }
    }

    private Suite LieuxTouches(Suite sites, double[] ratios)
    {
        var lieux = new Suite(poids.Origines);
        foreach (var site in sites.Rangs)
        {
            if (ratios[site] != acces.Ratios[site])
            {
                lieux.Ajouter(poids.Partage.Colonnes(site));
            }
        }
        return lieux;
    }

    private Ecart[] Mesurer(Suite lieux, double[] ratios)
    {
        var ecarts = new List<Ecart>(lieux.Rangs.Length);
        foreach (var lieu in lieux.Tries())
        {
            var (avant, apres) = (acces.Valeurs[lieu], poids.Acces.Somme(lieu, ratios));
            if (avant != apres)
            {
                ecarts.Add(new(lieu, avant, apres));
            }
        }
        return [.. ecarts];
    }

    private static double[] Copier(ReadOnlySpan<double> vecteur, ReadOnlySpan<Changement> changements)
    {
        var copie = ArrayPool<double>.Shared.Rent(vecteur.Length);
        vecteur.CopyTo(copie);
        foreach (var changement in changements)
        {
            copie[changement.Rang] = changement.Valeur;
        }
        return copie;
    }
}

using System.Runtime.InteropServices;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>The rights of one profile on one day, place after place; places where every aid weighs the same share one best set.</summary>
internal sealed class DroitsDesLieux(Simulateur simulateur, Profil profil, DateOnly jour)
{
    private readonly PeseesDesLieux pesees = new(simulateur.Catalogue.Aides);
    private readonly Interdits interdits = new(simulateur.Catalogue, profil, jour);
    private readonly ZonesCommune? actuelles = simulateur.ZonesActuelles(profil, jour);
    private readonly Dictionary<int[], DroitsDuLieu> connus = new(MemesPesees.Comparaison);
    private readonly Dictionary<int[], decimal> presumes = new(MemesPesees.Comparaison);
    private readonly int[] iciConnues = new int[simulateur.Catalogue.Aides.Count];
    private readonly int[] iciPresumees = new int[simulateur.Catalogue.Aides.Count];

    public DroitsDuLieu Etablir(GenreDeLieu lieu)
    {
        var contexte = new Contexte(profil, jour, lieu.Commune, lieu.Zones) { ZonesActuelles = actuelles };
        var presume = new Contexte(profil, jour, lieu.Commune, lieu.Zones)
        {
            ZonesActuelles = actuelles,
            Presume = true,
        };
        pesees.Peser(lieu.Signature, contexte, iciConnues);
        pesees.Peser(lieu.Signature, presume, iciPresumees);
        if (!connus.TryGetValue(iciConnues, out var droits))
        {
            droits = DroitsDuLieu.Etablir(simulateur.Catalogue, Pesees(iciConnues), interdits, jour);
            connus.Add([.. iciConnues], droits);
        }
        return iciConnues.AsSpan().SequenceEqual(iciPresumees) ? droits : droits with { TotalPresume = Presume() };
    }

    private decimal Presume()
    {
        if (!presumes.TryGetValue(iciPresumees, out var total))
        {
            total = MeilleurCumul.Trouver(simulateur.Catalogue, Pesees(iciPresumees), interdits).MontantTotal;
            presumes.Add([.. iciPresumees], total);
        }
        return total;
    }

    private AidePesee[] Pesees(int[] numeros) => [.. numeros.Select(numero => pesees[numero])];

    private sealed class MemesPesees : IEqualityComparer<int[]>
    {
        public static readonly MemesPesees Comparaison = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hachage = new HashCode();
            hachage.AddBytes(MemoryMarshal.AsBytes<int>(obj));
            return hachage.ToHashCode();
        }
    }
}

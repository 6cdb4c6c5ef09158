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
    private readonly Dictionary<int[], (AidePesee[] Pesees, decimal Total)> presumes = new(MemesPesees.Comparaison);
    private readonly int[] iciConnues = new int[simulateur.Catalogue.Aides.Count];
    private readonly int[] iciPresumees = new int[simulateur.Catalogue.Aides.Count];

    public DroitsDuLieu Etablir(GenreDeLieu lieu)
    {
        var contexte = Contexte(lieu, presume: false);
        var presume = Contexte(lieu, presume: true);
        pesees.Peser(lieu.Signature, contexte, iciConnues);
        pesees.Peser(lieu.Signature, presume, iciPresumees);
        if (!connus.TryGetValue(iciConnues, out var droits))
        {
            droits = DroitsDuLieu.Etablir(simulateur.Catalogue, Pesees(iciConnues), interdits, jour);
            connus.Add([.. iciConnues], droits);
        }
        if (iciConnues.AsSpan().SequenceEqual(iciPresumees))
        {
            return droits;
        }
        var (presumees, total) = Presumer();
        return droits with { AidesPresumees = presumees, TotalPresume = total };
    }

    private Contexte Contexte(GenreDeLieu lieu, bool presume) =>
        new(profil, jour, lieu.Commune, lieu.Zones)
        {
            ZonesActuelles = actuelles,
            Locales = simulateur.Catalogue.Locales,
            Presume = presume,
        };

    private (AidePesee[] Pesees, decimal Total) Presumer()
    {
        if (!presumes.TryGetValue(iciPresumees, out var presume))
        {
            var ici = Pesees(iciPresumees);
            presume = (ici, MeilleurCumul.Trouver(simulateur.Catalogue, ici, interdits).MontantTotal);
            presumes.Add([.. iciPresumees], presume);
        }
        return presume;
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

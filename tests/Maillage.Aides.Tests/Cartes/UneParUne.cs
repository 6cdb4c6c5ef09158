using Maillage.Territoires;

namespace Maillage.Aides.Tests.Cartes;

/// <summary>
/// Holds a map against each commune judged alone, aid after aid, without the trace of a simulation. Best sets of equal weighings are worked
/// out once, so that every commune of the region can be compared.
/// </summary>
internal sealed class UneParUne(Simulateur simulateur, CarteDesDroits carte)
{
    private readonly Dictionary<AidePesee[], Cumul> cumuls = new(new MemesMontants());
    private readonly ZonesCommune? actuelles = simulateur.ZonesActuelles(carte.Profil, carte.Date);
    private readonly Interdits interdits = new(simulateur.Catalogue, carte.Profil, carte.Date);

    /// <summary>The profile of a map without what the data contradicts in zones.</summary>
    public static Profil Retenu(Profil profil, ZonesCommune zones) =>
        ContradictionsDuLieu.Lister(profil, zones).Aggregate(profil, (reste, contredit) => reste.Sans(contredit.Cle));

    public void Comparer(int rang)
    {
        var (commune, droits) = (carte.Communes[rang].Code, carte[rang]);
        var zones = simulateur.Referentiel.Zones.Zones(commune, carte.Date);
        var profil = Retenu(carte.Profil, zones);
        var contexte = new Contexte(profil, carte.Date, commune, zones) { ZonesActuelles = actuelles };
        var connues = Peser(contexte);
        var presume = new Contexte(profil, carte.Date, commune, zones) { ZonesActuelles = actuelles, Presume = true };
        var attendu = Cumuler(connues);
        var totalPresume = Cumuler(Peser(presume)).MontantTotal;
        if (
            !droits.Cumul.Retenues.SequenceEqual(attendu.Retenues)
            || droits.Cumul.MontantTotal != attendu.MontantTotal
            || (droits.TotalPresume ?? attendu.MontantTotal) != totalPresume
            || !droits.Indeterminees.SequenceEqual(Indecises(connues))
        )
        {
            Assert.Fail($"{commune} le {carte.Date:O} : {droits} au lieu de {attendu}, présumé {totalPresume}.");
        }
    }

    private static IEnumerable<string> Indecises(AidePesee[] pesees) =>
        pesees.Where(pesee => pesee.Statut == StatutAide.Indetermine).Select(pesee => pesee.Aide.Id);

    private AidePesee[] Peser(Contexte contexte) =>
        [.. simulateur.Catalogue.Aides.Select(aide => Instruction.Peser(aide, contexte))];

    private Cumul Cumuler(AidePesee[] pesees)
    {
        if (!cumuls.TryGetValue(pesees, out var cumul))
        {
            cumuls[pesees] = cumul = MeilleurCumul.Trouver(simulateur.Catalogue, pesees, interdits);
        }
        return cumul;
    }

    private sealed class MemesMontants : IEqualityComparer<AidePesee[]>
    {
        public bool Equals(AidePesee[]? x, AidePesee[]? y)
        {
            for (var rang = 0; rang < x!.Length; rang++)
            {
                if (x[rang].Statut != y![rang].Statut || x[rang].Montant.Total != y[rang].Montant.Total)
                {
                    return false;
                }
            }
            return true;
        }

        public int GetHashCode(AidePesee[] obj)
        {
            var hachage = new HashCode();
            foreach (var pesee in obj)
            {
                hachage.Add((int)pesee.Statut);
            }
            return hachage.ToHashCode();
        }
    }
}

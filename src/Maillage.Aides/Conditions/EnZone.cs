using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Which place a zone condition looks at.</summary>
public enum Lieu
{
    /// <summary>The commune asked about.</summary>
    Projet,

    /// <summary>The commune of the present practice.</summary>
    ExerciceActuel,
}

/// <summary>A place is in one of some zones on the day of signature.</summary>
public sealed record EnZone(IReadOnlyList<Zone> Zones, Lieu Lieu) : Condition
{
    /// <inheritdoc />
    public override string Attendu => $"{NomLieu} en {Liste(Zones, " ou ")}";

    internal override string Contraire => $"{NomLieu} hors {Liste(Zones, " et ")}";

    private string NomLieu => Lieu == Lieu.Projet ? "commune" : "commune d'exercice actuelle";

    internal override Ternaire Evaluer(Contexte contexte)
    {
        var verdict = Ternaire.Non;
        foreach (var zone in Zones)
        {
            verdict = verdict.Ou(Lire(contexte, zone));
        }
        return verdict;
    }

    internal override string Constater(Contexte contexte)
    {
        if (Lieu == Lieu.ExerciceActuel && contexte.ZonesActuelles is null)
        {
            return "commune d'exercice actuelle : non renseigné";
        }
        var dedans = NomsDeZones
            .Toutes.Where(zone => MemeFamille(zone) && Lire(contexte, zone) == Ternaire.Oui)
            .ToArray();
        return dedans.Length > 0 ? $"{NomLieu} en {Liste(dedans, ", ")}"
            : Evaluer(contexte) == Ternaire.Non ? $"{NomLieu} hors {Liste(Zones, ", ")}"
            : $"{NomLieu} : classement inconnu à cette date";
    }

    internal override void Manques(Contexte contexte, ISet<Cle> manques)
    {
        foreach (var zone in Zones.Where(zone => Lire(contexte, zone) == Ternaire.Inconnu))
        {
            if (CleDe(zone) is { } cle && !contexte.Profil.Contient(cle))
            {
                manques.Add(cle);
            }
        }
    }

    internal override void Lues(ISet<Cle> cles)
    {
        foreach (var zone in Zones)
        {
            if (CleDe(zone) is { } cle)
            {
                cles.Add(cle);
            }
        }
    }

    private Cle? CleDe(Zone zone) => Lieu == Lieu.Projet ? ZoneDeclaree.Cle(zone) : Cles.CommuneExerciceActuelle;

    private Ternaire Lire(Contexte contexte, Zone zone) =>
        Lieu == Lieu.Projet ? contexte.Zone(zone) : contexte.ZoneActuelle(zone);

    private bool MemeFamille(Zone zone) =>
        Zones.Any(voulue => voulue == zone || (ZoneDeclaree.Cle(voulue) is { } cle && cle == ZoneDeclaree.Cle(zone)));

    private static string Liste(IEnumerable<Zone> zones, string liant) =>
        string.Join(liant, zones.Select(zone => zone.NomCourt()));
}

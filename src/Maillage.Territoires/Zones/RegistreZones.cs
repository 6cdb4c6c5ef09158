namespace Maillage.Territoires;

/// <summary>
/// Every zoning at hand, asked for a commune and a day. A zone that did not exist in law on that day is known to be absent;
/// a zone no zoning covers is unknown.
/// </summary>
public sealed class RegistreZones
{
    private readonly CoucheZonage[] couches;
    private readonly CoucheZonage[][] parZone;

    /// <param name="couches">The zonings, in any order; two that share a class must not cover the same day.</param>
    /// <param name="existenceLegale">For each zone that began or ended in law, the period in which it existed.</param>
    /// <exception cref="ArgumentException">Two zonings decide the same class on the same day.</exception>
    public RegistreZones(IEnumerable<CoucheZonage> couches, IReadOnlyDictionary<Zone, Periode> existenceLegale)
    {
        this.couches = [.. couches.OrderBy(Debut)];
        parZone =
        [
            .. NomsDeZones.Toutes.Select(zone => this.couches.Where(couche => couche.Classes.Contains(zone)).ToArray()),
        ];
        ExistenceLegale = existenceLegale;
        RefuserChevauchement(this.couches);
    }

    /// <summary>The zonings, by first day.</summary>
    public IReadOnlyList<CoucheZonage> Couches => couches;

    /// <summary>For each zone that began or ended in law, the period in which it existed.</summary>
    public IReadOnlyDictionary<Zone, Periode> ExistenceLegale { get; }

    /// <summary>The days on which an answer may change: first day of each zoning and of each zone in law, and the day after their last.</summary>
    public IReadOnlyList<DateOnly> Bornes =>
        [
            .. couches
                .Select(couche => couche.Validite)
                .Concat(ExistenceLegale.Values)
                .SelectMany(periode => new[] { periode.Du, periode.Au?.AddDays(1) })
                .OfType<DateOnly>()
                .Distinct()
                .Order(),
        ];

    /// <summary>The same zonings if each held until the next one of its classes, the last ones without end: an assumption, to be said as such.</summary>
    public RegistreZones Prolonge() => new(couches.Select(Prolongee), ExistenceLegale);

    /// <summary>
    /// The same register with another zoning in the place of every one that decides one of its classes. What was derived from them, the
    /// communes at most 10 km away, becomes unknown.
    /// </summary>
    public RegistreZones Avec(CoucheZonage couche) =>
        new(
            couches
                .Where(autre => !autre.Classes.Intersect(couche.Classes).Any())
                .Where(autre => !autre.Classes.Contains(Zone.Limitrophe10Km))
                .Append(couche),
            ExistenceLegale
        );

    /// <summary>What is known of the commune's zones on that day. A code outside the region gives unknown zones.</summary>
    public ZonesCommune Zones(CodeCommune commune, DateOnly jour)
    {
        var connues = new Ternaire[NomsDeZones.Toutes.Count];
        var presumees = new Ternaire[NomsDeZones.Toutes.Count];
        var constats = new List<ConstatZone>();
        foreach (var zone in NomsDeZones.Toutes)
        {
            var (connue, presumee, constat) = Lire(zone, commune, jour);
            connues[(int)zone] = connue;
            presumees[(int)zone] = presumee;
            if (constat is not null)
            {
                constats.Add(constat);
            }
        }
        return new ZonesCommune(connues, presumees, constats);
    }

    private (Ternaire Connue, Ternaire Presumee, ConstatZone? Constat) Lire(
        Zone zone,
        CodeCommune commune,
        DateOnly jour
    )
    {
        if (ExistenceLegale.TryGetValue(zone, out var existence) && !existence.Contient(jour))
        {
            return (Ternaire.Non, Ternaire.Non, null);
        }
        CoucheZonage? derniere = null;
        foreach (var couche in parZone[(int)zone])
        {
            if (!(couche.Validite.Du > jour))
            {
                derniere = couche;
            }
        }
        if (derniere is null)
        {
            return (Ternaire.Inconnu, Ternaire.Inconnu, null);
        }
        var valeur = Appartenance(derniere, zone, commune);
        var etat = derniere.Validite.Contient(jour) ? EtatZone.Constatee : EtatZone.Presumee;
        var constat =
            valeur == Ternaire.Oui
                ? new ConstatZone(zone, etat, derniere.Validite, derniere.Source, derniere.Fiabilite)
                : null;
        return (etat == EtatZone.Constatee ? valeur : Ternaire.Inconnu, valeur, constat);
    }

    private CoucheZonage Prolongee(CoucheZonage couche)
    {
        var suivante = couches.FirstOrDefault(autre =>
            Debut(autre) > Debut(couche) && autre.Classes.Intersect(couche.Classes).Any()
        );
        return couche with { Validite = couche.Validite with { Au = suivante?.Validite.Du?.AddDays(-1) } };
    }

    private static DateOnly Debut(CoucheZonage couche) => couche.Validite.Du ?? DateOnly.MinValue;

    private static Ternaire Appartenance(CoucheZonage couche, Zone zone, CodeCommune commune) =>
        couche.ParCommune.TryGetValue(commune, out var classe) ? (classe == zone).VersTernaire() : Ternaire.Inconnu;

    private static void RefuserChevauchement(CoucheZonage[] couches)
    {
        for (var i = 0; i < couches.Length; i++)
        {
            for (var j = i + 1; j < couches.Length; j++)
            {
                if (
                    couches[i].Classes.Intersect(couches[j].Classes).Any()
                    && couches[i].Validite.Chevauche(couches[j].Validite)
                )
                {
                    throw new ArgumentException(
                        $"Les zonages {couches[i].Id} et {couches[j].Id} couvrent les mêmes jours.",
                        nameof(couches)
                    );
                }
            }
        }
    }
}

namespace Maillage.Accessibilite;

/// <summary>
/// Supply and demand met through a method: what each site can give to each of those who share it, then what each place reaches. Total
/// care is conserved by every method but M2SFCA: Σ access × demand = Σ supply that some demand reaches. Immutable.
/// </summary>
public sealed class AccesAuxSoins
{
    private readonly double[] offre;
    private readonly double[] demande;
    private readonly double[] partages;
    private readonly double[] ratios;
    private readonly double[] valeurs;

    internal AccesAuxSoins(Ponderation poids, double[] offre, double[] demande)
    {
        Poids = poids;
        this.offre = offre;
        this.demande = demande;
        partages = new double[offre.Length];
        ratios = new double[offre.Length];
        valeurs = new double[demande.Length];
    }

    /// <summary>The weights used.</summary>
    public Ponderation Poids { get; }

    /// <summary>Supply of each destination, in care a year.</summary>
    public ReadOnlySpan<double> Offre => offre;

    /// <summary>Demand of each origin, in people.</summary>
    public ReadOnlySpan<double> Demande => demande;

    /// <summary>Weighted demand that shares each destination, in people; 0 when nobody reaches it.</summary>
    public ReadOnlySpan<double> Partages => partages;

    /// <summary>Supply of each destination for each of those who share it; 0 when nobody reaches it.</summary>
    public ReadOnlySpan<double> Ratios => ratios;

    /// <summary>Access of each origin, in care a year and a person; <see cref="double.NaN"/> when no travel time is known from it.</summary>
    public ReadOnlySpan<double> Valeurs => valeurs;

    /// <summary>Access of one origin; null when no travel time is known from it, 0 when everything is beyond reach.</summary>
    public double? this[int origine] => double.IsNaN(valeurs[origine]) ? null : valeurs[origine];

    /// <summary>The destinations that have a supply which no demand reaches: left out of every access.</summary>
    public IEnumerable<int> OffreNonAtteinte => Enumerable.Range(0, offre.Length).Where(EstHorsDePortee);

    /// <summary>Computes every access.</summary>
    /// <param name="poids">Travel times already weighed.</param>
    /// <param name="offre">One value a destination, finite, 0 or more, in care a year.</param>
    /// <param name="demande">One value an origin, finite, 0 or more, in people.</param>
    /// <exception cref="ArgumentException">A wrong number of values, or a value that is negative or not finite.</exception>
    public static AccesAuxSoins Calculer(Ponderation poids, ReadOnlySpan<double> offre, ReadOnlySpan<double> demande)
    {
        Verifier(offre, poids.Destinations, nameof(offre));
        Verifier(demande, poids.Origines, nameof(demande));
        var acces = new AccesAuxSoins(poids, offre.ToArray(), demande.ToArray());
        ParTranches.Executer(poids.Destinations, poids.Couples, acces.CalculerRatios);
        ParTranches.Executer(poids.Origines, poids.Couples, acces.CalculerValeurs);
        return acces;
    }

    /// <summary>
    /// The origins whose access changes when some supply and demand change, by rank; exactly what a whole computation would give for
    /// each, and no other origin changes.
    /// </summary>
    /// <param name="offres">New supplies.</param>
    /// <param name="demandes">New demands.</param>
    /// <exception cref="ArgumentException">A rank out of range or given twice, or a value that is negative or not finite.</exception>
    public IReadOnlyList<Ecart> Varier(ReadOnlySpan<Changement> offres, ReadOnlySpan<Changement> demandes)
    {
        Verifier(offres, offre.Length, nameof(offres));
        Verifier(demandes, demande.Length, nameof(demandes));
        return new Variation(this).Calculer(offres, demandes);
    }

    private bool EstHorsDePortee(int destination) => offre[destination] > 0 && !(partages[destination] > 0);

    private void CalculerRatios(int debut, int fin)
    {
        for (var destination = debut; destination < fin; destination++)
        {
            var partage = Poids.Partage.Somme(destination, demande);
            partages[destination] = partage;
            ratios[destination] = partage > 0 ? offre[destination] / partage : 0;
        }
    }

    private void CalculerValeurs(int debut, int fin)
    {
        for (var origine = debut; origine < fin; origine++)
        {
            valeurs[origine] = Poids.Situee(origine) ? Poids.Acces.Somme(origine, ratios) : double.NaN;
        }
    }

    private static void Verifier(ReadOnlySpan<double> valeurs, int attendues, string nom)
    {
        if (valeurs.Length != attendues)
        {
            throw new ArgumentException($"{valeurs.Length} values, {attendues} expected.", nom);
        }
        foreach (var valeur in valeurs)
        {
            Exiger.PositifOuNul(valeur, nom);
        }
    }

    private static void Verifier(ReadOnlySpan<Changement> changements, int places, string nom)
    {
        var vus = new HashSet<int>();
        foreach (var changement in changements)
        {
            if (changement.Rang < 0 || changement.Rang >= places || !vus.Add(changement.Rang))
            {
                throw new ArgumentException($"Rank out of range or given twice: {changement.Rang}.", nom);
            }
            Exiger.PositifOuNul(changement.Valeur, nom);
        }
    }
}

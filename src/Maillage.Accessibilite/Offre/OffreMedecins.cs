namespace Maillage.Accessibilite;

/// <summary>
/// Supply of each commune: the activity of each doctor brought between a floor and a ceiling, doctors past an age left out. A doctor whose
/// age is unknown is counted, and said to be.
/// </summary>
public sealed class OffreMedecins
{
    private readonly double[] actes;

    private OffreMedecins(double[] actes) => this.actes = actes;

    /// <summary>Consultations and visits a year of each commune.</summary>
    public IReadOnlyList<double> Actes => actes;

    /// <summary>Doctors counted.</summary>
    public int Comptes { get; private set; }

    /// <summary>Doctors left out because they are past the age.</summary>
    public int TropAges { get; private set; }

    /// <summary>Doctors counted though their age is unknown.</summary>
    public int AgeInconnu { get; private set; }

    /// <summary>Adds up doctors by commune.</summary>
    /// <param name="medecins">The doctors.</param>
    /// <param name="communes">Number of communes.</param>
    /// <param name="parametres">Floor, ceiling and last age counted, all included.</param>
    /// <exception cref="ArgumentOutOfRangeException">A commune that does not exist, or an activity that is negative or not finite.</exception>
    public static OffreMedecins De(IEnumerable<Medecin> medecins, int communes, ParametresApl parametres)
    {
        var offre = new OffreMedecins(new double[communes]);
        foreach (var medecin in medecins)
        {
            offre.Ajouter(medecin, parametres);
        }
        return offre;
    }

    /// <summary>Supply of each commune in full-time equivalents.</summary>
    public IReadOnlyList<double> Etp(ParametresApl parametres) =>
        [.. Actes.Select(actes => actes / parametres.ActesParEtp)];

    /// <summary>What a doctor counts for, in consultations and visits a year: 0 past the last age counted.</summary>
    public static double Compte(Medecin medecin, ParametresApl parametres) =>
        medecin.Age > parametres.AgeMaximum
            ? 0
            : Math.Clamp(medecin.Actes, parametres.PlancherActes, parametres.PlafondActes);

    private void Ajouter(Medecin medecin, ParametresApl parametres)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(medecin.Commune);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(medecin.Commune, Actes.Count);
        if (!double.IsFinite(medecin.Actes) || medecin.Actes < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(medecin), medecin, "Activity must be finite, 0 or more.");
        }
        if (medecin.Age > parametres.AgeMaximum)
        {
            TropAges++;
            return;
        }
        Comptes++;
        AgeInconnu += medecin.Age is null ? 1 : 0;
        actes[medecin.Commune] += Compte(medecin, parametres);
    }
}

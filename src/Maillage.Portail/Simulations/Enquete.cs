using Maillage.Aides;

namespace Maillage.Portail.Simulations;

/// <summary>A question as a screen puts it.</summary>
/// <param name="Cle">The fact asked for.</param>
/// <param name="Aides">Names of the aids that wait for it; none when it is asked again.</param>
public sealed record QuestionEcran(Cle Cle, IReadOnlyList<string> Aides);

/// <summary>
/// The questions put one by one. Confidential facts are left to the result, where they stay out of the address. Nobody knows the
/// percentile of their list of patients: its size is asked instead, and the amount stays an estimate.
/// </summary>
internal sealed record Enquete(IReadOnlyList<QuestionEcran> Questions, int AuPlus)
{
    public static Enquete Mener(Simulateur simulateur, Simulation simulation, IReadOnlyCollection<string> sansReponse)
    {
        var tues = sansReponse.Select(Cles.Trouver).OfType<Cle>().ToHashSet();
        tues.UnionWith(Cles.Toutes.Where(cle => cle.Confidentielle));
        if (simulation.Profil.Contient(Cles.Patientele) || tues.Contains(Cles.Patientele))
        {
            tues.Add(Cles.PercentilePatientele);
        }
        var entretien = Entretien.Mener(simulateur, simulation, tues);
        return new Enquete(
            [.. entretien.Questions.Select(question => new QuestionEcran(Substituer(question.Cle), question.Aides))],
            entretien.AuPlus
        );
    }

    /// <summary>Whether a screen may put the question.</summary>
    public static bool SePose(Cle cle) => !cle.Confidentielle && cle != Cles.PercentilePatientele;

    /// <summary>Confidential facts that would make an amount or a status better known, or that were already given.</summary>
    public static IReadOnlyList<Cle> Confidentielles(Simulation simulation) =>
        [
            .. simulation
                .Aides.Where(aide => aide.Statut is StatutAide.Eligible or StatutAide.Indetermine)
                .SelectMany(aide =>
                    aide.Questions.Select(question => question.Cle).Concat(aide.MontantPossible.Manques)
                )
                .Concat(simulation.Profil.Renseignees)
                .Where(cle => cle.Confidentielle && cle != Cles.DateNaissance)
                .Distinct(),
        ];

    private static Cle Substituer(Cle cle) => cle == Cles.PercentilePatientele ? Cles.Patientele : cle;
}

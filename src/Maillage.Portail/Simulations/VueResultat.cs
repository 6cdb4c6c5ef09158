using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>A simulation as the page tells it: three groups, the best set, what it pays year by year, the addresses to go on from it.</summary>
public sealed record VueResultat(Simulation Simulation, Parcours Parcours)
{
    /// <summary>What may be asked for.</summary>
    public IReadOnlyList<ResultatAide> Possibles => Groupe(StatutAide.Eligible);

    /// <summary>What needs an answer first.</summary>
    public IReadOnlyList<ResultatAide> ACompleter => Groupe(StatutAide.Indetermine);

    /// <summary>What is not possible here, for a person of that profession with that project.</summary>
    public IReadOnlyList<ResultatAide> Impossibles => PourVous(StatutAide.NonEligible);

    /// <summary>What cannot be signed that day, likewise.</summary>
    public IReadOnlyList<ResultatAide> Fermees => PourVous(StatutAide.HorsPeriode);

    /// <summary>What is for another profession or another project.</summary>
    public IReadOnlyList<ResultatAide> DesAutres =>
        [
            .. Simulation.Aides.Where(resultat =>
                resultat.Statut is StatutAide.NonEligible or StatutAide.HorsPeriode
                && !resultat.Aide.EstPour(Simulation.Profil)
            ),
        ];

    /// <summary>What could be asked for if the last known zoning still held, and cannot be for sure.</summary>
    public IReadOnlyList<ResultatAide> Presumees =>
        [.. Simulation.Aides.Where(aide => aide.StatutPresume == StatutAide.Eligible)];

    /// <summary>The best set, aid by aid.</summary>
    public IReadOnlyList<ResultatAide> Retenues =>
        [.. Simulation.Aides.Where(aide => Simulation.Cumul.Retenues.Contains(aide.Aide.Id))];

    /// <summary>What the best set pays year by year.</summary>
    public CalendrierAnnuel Calendrier => CalendrierAnnuel.Dresser(Simulation);

    /// <summary>Confidential facts that would make an amount better known.</summary>
    public IReadOnlyList<Cle> Confidentielles => Enquete.Confidentielles(Simulation);

    /// <summary>The nearest communes where a « no » due to the place becomes a « yes », by id of aid.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CommuneOuverte>> Ailleurs { get; init; } =
        new Dictionary<string, IReadOnlyList<CommuneOuverte>>();

    /// <summary>Whether a question not yet put would help.</summary>
    public bool ResteADemander =>
        ACompleter
            .SelectMany(aide => aide.Questions)
            .Any(question =>
                Enquete.SePose(question.Cle) && !Parcours.Formulaire.SansReponse.Contains(question.Cle.Nom)
            );

    /// <summary>Address of the same answer without confidential facts.</summary>
    public string Lien { get; init; } = "";

    /// <summary>What changed in the rules since the link that was opened; null when nothing did, or when no link was.</summary>
    public ReglesChangees? ReglesChangees { get; init; }

    /// <summary>Whether facts were left out of the link.</summary>
    public bool LienReduit => Simulation.Profil.Renseignees.Any(cle => cle.Confidentielle);

    /// <summary>What the sum of the best set is: <c>exact</c> unless one of its amounts is a ceiling or an estimate.</summary>
    public NatureMontant NatureTotal =>
        Retenues
            .Select(aide => aide.Montant.Nature)
            .Where(nature => nature != NatureMontant.Inconnu)
            .DefaultIfEmpty()
            .Max();

    private IReadOnlyList<ResultatAide> PourVous(StatutAide statut) =>
        [.. Groupe(statut).Where(resultat => resultat.Aide.EstPour(Simulation.Profil))];

    private IReadOnlyList<ResultatAide> Groupe(StatutAide statut) =>
        [.. Simulation.Aides.Where(resultat => resultat.Statut == statut)];
}

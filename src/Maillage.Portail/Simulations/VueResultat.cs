using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>A simulation as the page tells it: three groups, the best set, the link to share.</summary>
public sealed record VueResultat(Simulation Simulation)
{
    /// <summary>What may be asked for.</summary>
    public IReadOnlyList<ResultatAide> Possibles => Groupe(StatutAide.Eligible);

    /// <summary>What needs an answer first.</summary>
    public IReadOnlyList<ResultatAide> ACompleter => Groupe(StatutAide.Indetermine);

    /// <summary>What is not possible here.</summary>
    public IReadOnlyList<ResultatAide> Impossibles => Groupe(StatutAide.NonEligible);

    /// <summary>What cannot be signed that day.</summary>
    public IReadOnlyList<ResultatAide> Fermees => Groupe(StatutAide.HorsPeriode);

    /// <summary>Address of the same answer without confidential facts.</summary>
    public string Lien => LienPartage.De(Simulation);

    /// <summary>Whether facts were left out of the link.</summary>
    public bool LienReduit => Simulation.Profil.Renseignees.Any(cle => cle.Confidentielle);

    /// <summary>What the sum of the best set is: <c>exact</c> unless one of its amounts is a ceiling or an estimate.</summary>
    public bool TotalExact =>
        Simulation
            .Aides.Where(resultat => Simulation.Cumul.Retenues.Contains(resultat.Aide.Id))
            .All(resultat => resultat.Montant.Nature == NatureMontant.Exact);

    private IReadOnlyList<ResultatAide> Groupe(StatutAide statut) =>
        [.. Simulation.Aides.Where(resultat => resultat.Statut == statut)];
}

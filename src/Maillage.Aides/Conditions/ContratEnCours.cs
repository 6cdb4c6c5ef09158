using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>One of some contracts is running.</summary>
public sealed record ContratEnCours(IReadOnlyList<string> Ids) : Condition
{
    /// <inheritdoc />
    public override string Attendu => $"contrat en cours : {string.Join(" ou ", Ids)}";

    internal override Ternaire Evaluer(Contexte contexte) =>
        contexte.Profil[Cles.Contrats] is { } contrats
            ? contrats.Any(contrat => Ids.Contains(contrat.Id)).VersTernaire()
            : Ternaire.Inconnu;

    internal override string Constater(Contexte contexte) =>
        contexte.Profil[Cles.Contrats] switch
        {
            null => "contrats en cours : non renseigné",
            [] => "aucun contrat en cours",
            var contrats => $"contrats en cours : {string.Join(", ", contrats.Select(contrat => contrat.Id))}",
        };

    internal override void Manques(Contexte contexte, ISet<Cle> manques)
    {
        if (!contexte.Profil.Contient(Cles.Contrats))
        {
            manques.Add(Cles.Contrats);
        }
    }

    internal override void Lues(ISet<Cle> cles) => cles.Add(Cles.Contrats);
}

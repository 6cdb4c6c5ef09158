using Maillage.Planification;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Atelier;

/// <summary>Placements already sought, and one search at a time: it takes every processor for seconds.</summary>
internal sealed class PlacementsGardes
{
    private const int Gardes = 64;

    private static readonly OptionsPlacement Options = new() { Limite = TimeSpan.FromSeconds(8) };

    private readonly Reserve<
        (int Nombre, double Seuil, int ParCommune, bool Equipe, bool Solidarite),
        ReponsePlacement
    > reserve = new(Gardes);

    private readonly SemaphoreSlim tour = new(1);

    /// <summary>The answer for a form that could be read.</summary>
    public async Task<ReponsePlacement> Proposer(
        ProblemePlacement probleme,
        SaisiePlacement saisie,
        CancellationToken arret
    )
    {
        var demande = probleme.Demande;
        var cle = (demande.Nombre, demande.Seuil, demande.ParCommune, saisie.Equipe, saisie.Solidarite);
        await tour.WaitAsync(arret);
        try
        {
            return await Task.Run(() => reserve.Lire(cle, () => Placement.Proposer(probleme, Options)), arret);
        }
        finally
        {
            tour.Release();
        }
    }
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// One commune for each way a place can be on a day: the same zones known and unknown, the same département. A commune where a local aid
/// is recorded stands for itself.
/// </summary>
internal sealed class LieuxDistincts
{
    private readonly Simulateur simulateur;
    private readonly Aide aide;
    private readonly DateOnly jour;
    private readonly Condition[] duDemandeur;
    private readonly Commune[] communes;

    public LieuxDistincts(Simulateur simulateur, Aide aide, DateOnly jour)
    {
        (this.simulateur, this.aide, this.jour) = (simulateur, aide, jour);
        duDemandeur =
        [
            .. (aide.VersionAu(jour)?.Conditions ?? [])
                .Select(exigence => exigence.Condition)
                .Where(condition => !condition.Noeuds.Any(EstDuLieu)),
        ];
        communes =
        [
            .. simulateur
                .Referentiel.Communes.Values.OrderBy(commune => commune.Code)
                .DistinctBy(commune => Signature(simulateur.Referentiel.Zones.Zones(commune.Code, jour), commune)),
        ];
    }

    /// <summary>Whether the aid is open somewhere. What does not depend on the place is looked at once, first.</summary>
    public bool Ouvrent(Profil profil) =>
        Array.TrueForAll(
            duDemandeur,
            condition => simulateur.Evaluer(condition, communes[0], jour, profil) == Ternaire.Oui
        ) && Array.Exists(communes, commune => simulateur.Statut(aide, commune, jour, profil) == StatutAide.Eligible);

    private static bool EstDuLieu(Condition condition)
    {
        var lues = new HashSet<Cle>();
        condition.Lues(lues);
        return condition is EnZone or DansDepartement or AideLocaleRecensee || lues.Any(cle => cle.EstDuLieu);
    }

    private string Signature(ZonesCommune zones, Commune commune)
    {
        var recensee = simulateur.Catalogue.Locales.Communes.Contains(commune.Code) ? commune.Code.ToString() : "";
        return $"{string.Join(',', zones.Connues)};{string.Join(',', zones.Inconnues)};{commune.Departement};{recensee}";
    }
}

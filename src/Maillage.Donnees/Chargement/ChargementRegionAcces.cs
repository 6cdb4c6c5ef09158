using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// Makes the region ready to be measured from open figures. It takes a fraction of a second, and nothing else needs it: hosts keep the result
/// behind a <see cref="Lazy{T}"/>.
/// </summary>
public sealed class ChargementRegionAcces
{
    private readonly IReadOnlyList<Commune> communes;
    private readonly ReferentielTerritorial referentiel;
    private readonly RapportErreurs rapport;

    private ChargementRegionAcces(ReferentielTerritorial referentiel, RapportErreurs rapport)
    {
        (this.referentiel, this.rapport) = (referentiel, rapport);
        communes = [.. referentiel.Communes.Values.OrderBy(commune => commune.Code)];
    }

    /// <summary>
    /// The region: times of the road model, general practitioners of each département spread like the establishments of its communes,
    /// standardised population DREES published last, municipal population.
    /// </summary>
    /// <param name="donnees">Folder of the compiled data, that of <c>manifeste.json</c>.</param>
    /// <param name="reglementation">Folder of the rules, that of <c>parametres/</c>.</param>
    /// <param name="referentiel">The communes of the folder of data.</param>
    /// <param name="ajuster">What to change in the road model, for a comparison; nothing by default.</param>
    /// <returns>The region, or French errors: a figure unknown for a commune is one, for it is not zero.</returns>
    public static Resultat<RegionAcces> Charger(
        string donnees,
        string reglementation,
        ReferentielTerritorial referentiel,
        Func<ModeleRoutier, ModeleRoutier>? ajuster = null
    )
    {
        var (apl, temps) = (LectureParametresApl.Lire(reglementation), LectureParametresTemps.Lire(reglementation));
        if (!apl.Reussi || !temps.Reussi)
        {
            return new([.. apl.Erreurs, .. temps.Erreurs]);
        }
        var rapport = new RapportErreurs();
        var chargement = new ChargementRegionAcces(referentiel, rapport);
        var medecins = chargement.Medecins(donnees);
        var demande = chargement.Demande();
        var habitants = chargement.Habitants();
        return rapport.Conclure(() =>
            new RegionAcces
            {
                Communes = [.. chargement.communes.Select(commune => commune.Code)],
                Temps = chargement.Temps(temps.Valeur, ajuster ?? (modele => modele)),
                Etp = [.. medecins.Select(nombre => nombre * apl.Valeur.EtpParMedecin)],
                PopulationStandardisee = demande,
                Habitants = habitants,
                Parametres = apl.Valeur.EnVigueur.Parametres,
            }
        );
    }

    /// <summary>A commune as the road model sees it.</summary>
    public static LieuRoutier Lieu(Commune commune) =>
        new(commune.Centre, commune.GrilleDensite, commune.SuperficieHectares);

    private MatriceTemps Temps(ParametresTemps temps, Func<ModeleRoutier, ModeleRoutier> ajuster) =>
        ConstructionTemps.Dans(ajuster(temps.Modele), [.. communes.Select(Lieu)], temps.PorteeMinutes);

    private IReadOnlyList<double> Medecins(string donnees)
    {
        var medecins = new ChargementMedecins(donnees, rapport);
        return OffreEstimee.Repartir(
            [.. communes.Select(commune => commune.Code)],
            medecins.Motif(),
            medecins.Effectifs(),
            rapport
        );
    }

    private IReadOnlyList<double> Demande() =>
        [
            .. communes.Select(commune =>
                referentiel.Apl.TryGetValue(commune.Code, out var annees)
                    ? annees[^1].PopulationStandardisee
                    : Inconnue(CheminsTables.Apl, "la population standardisée", commune)
            ),
        ];

    private IReadOnlyList<double> Habitants() =>
        [
            .. communes.Select(commune =>
                commune.Population ?? Inconnue(CheminsTables.Populations, "la population municipale", commune)
            ),
        ];

    private double Inconnue(string table, string grandeur, Commune commune)
    {
        rapport.Signaler(table, $"{grandeur} de {commune.Code} est inconnue. Recompilez les données.");
        return 0;
    }
}

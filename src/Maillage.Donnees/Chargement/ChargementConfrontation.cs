using Maillage.Accessibilite;
using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Measures the region as it is estimated, beside what DREES published, commune by commune.</summary>
public sealed class ChargementConfrontation
{
    private static readonly (string Nom, Func<ModeleRoutier, ModeleRoutier> Ajuster)[] Variantes =
    [
        ("densité sans effet sur la vitesse", modele => modele.SansDensite()),
        ("aucun temps dans une commune", modele => modele.SansTempsInterne()),
    ];

    private readonly ReferentielTerritorial referentiel;
    private readonly Commune[] communes;
    private readonly double[] bord;

    private ChargementConfrontation(ReferentielTerritorial referentiel, FondDeCarte fond, ModeleRoutier modele)
    {
        this.referentiel = referentiel;
        communes = [.. referentiel.Communes.Values.OrderBy(commune => commune.Code)];
        var limite = new DistanceLimite(
            fond.Arcs.Where(EstDehors)
                .SelectMany(arc => arc.Points)
                .Select(point => new Position(point.Latitude, point.Longitude))
        );
        bord = [.. communes.Select(commune => limite.Minutes(commune.Centre, modele))];
    }

    /// <summary>Compares with every year and age DREES published, then with the last one under other assumptions.</summary>
    /// <param name="donnees">Folder of the compiled data, that of <c>manifeste.json</c>.</param>
    /// <param name="reglementation">Folder of the rules, that of <c>parametres/</c>.</param>
    /// <param name="referentiel">The communes of the folder of data.</param>
    public static Resultat<ConfrontationChargee> Charger(
        string donnees,
        string reglementation,
        ReferentielTerritorial referentiel
    )
    {
        var region = ChargementRegionAcces.Charger(donnees, reglementation, referentiel);
        var fond = ChargementContours.LireFond(donnees);
        if (!region.Reussi || !fond.Reussi)
        {
            return new([.. region.Erreurs, .. fond.Erreurs]);
        }
        var modele = LectureParametresTemps.Lire(reglementation).ValeurOuException().Modele;
        var chargement = new ChargementConfrontation(referentiel, fond.Valeur, modele);
        var series = chargement.Series(region.Valeur);
        var variantes = Variantes.Select(variante =>
        {
            var autre = ChargementRegionAcces
                .Charger(donnees, reglementation, referentiel, variante.Ajuster)
                .ValeurOuException();
            return new VarianteConfrontee(variante.Nom, chargement.Series(autre));
        });
        return new(new ConfrontationChargee(chargement.communes, region.Valeur, series, [.. variantes]));
    }

    private static bool EstDehors(ArcContour arc) => arc.Gauche == CodeCommune.Aucun || arc.Droite == CodeCommune.Aucun;

    private IReadOnlyList<SerieConfrontee> Series(RegionAcces region)
    {
        var acces = AccesRegion.Mesurer(region).Actuel;
        return
        [
            .. from annee in Annees()
            from jusqua65 in new[] { false, true }
            select new SerieConfrontee(annee, jusqua65, Confronter(acces, annee, jusqua65)),
        ];
    }

    private IEnumerable<int> Annees() =>
        referentiel.Apl.Values.SelectMany(annees => annees.Select(apl => apl.Annee)).Distinct().Order();

    private ConfrontationApl Confronter(AccesAuxSoins acces, int annee, bool jusqua65) =>
        ConfrontationApl.De([
            .. communes.Select(
                (commune, rang) =>
                {
                    var publiee = Publiee(commune.Code, annee);
                    return new CommuneConfrontee(
                        acces[rang],
                        jusqua65 ? publiee?.JusquA65Ans : publiee?.TousAges,
                        publiee?.PopulationStandardisee ?? 0,
                        commune.GrilleDensite,
                        bord[rang]
                    );
                }
            ),
        ]);

    private AplPubliee? Publiee(CodeCommune commune, int annee) =>
        referentiel.Apl.GetValueOrDefault(commune)?.FirstOrDefault(apl => apl.Annee == annee);
}

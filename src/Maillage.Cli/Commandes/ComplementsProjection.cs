using Maillage.Accessibilite;
using Maillage.Donnees;
using Maillage.Planification;
using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>What is added to a projection when it is asked for.</summary>
internal sealed class ComplementsProjection(MondeProjections monde, DemandeProjection demande)
{
    /// <summary>Access counted, in consultations per year and inhabitant.</summary>
    public static readonly double[] Seuils = [1.5, 2.5, 4];

    private const int AnneeIntermediaire = 2030;
    private const int TiragesRecul = 1_000;

    public Sensibilite? Sensibilite { get; private set; }

    /// <summary>Null but for the region at the year of the report.</summary>
    public FaceAuDossier? Dossier { get; private set; }

    public Recul? Recul { get; private set; }

    public IReadOnlyList<AccesAnnee> Acces { get; private set; } = [];

    /// <summary>Where doctors would help most at the horizon; null when it is not asked.</summary>
    public ReponsePlacement? Placement { get; private set; }

    /// <summary>The communes, once access is measured.</summary>
    public ReferentielTerritorial? Referentiel { get; private set; }

    /// <summary>The question answered.</summary>
    public DemandeProjection Demande => demande;

    public void Analyser()
    {
        Sensibilite = Projections.Sensibilite.Mesurer(monde, demande);
        Recul = RetroProjection.Jouer(monde, monde.Departements.Select(un => un.Code), TiragesRecul);
        if (demande.Departement is null && demande.Horizon == monde.AnneePublication)
        {
            Dossier = FaceAuDossier.Comparer(monde, demande);
        }
    }

    /// <summary>Measures access, or says what keeps from it.</summary>
    public bool MesurerAcces(Appel appel)
    {
        if (appel.Prendre(appel.Monde.Referentiel) is not { } referentiel)
        {
            return false;
        }
        var lieux = appel.Monde.Lieux;
        var region = ChargementRegionAcces.Charger(lieux.Donnees, lieux.Reglementation, referentiel);
        appel.Signaler(region.Erreurs.Select(LectureReferentiel.EnSaisie));
        if (region.Valeur is not { } chargee)
        {
            return false;
        }
        Referentiel = referentiel;
        var annees = new[] { AnneeIntermediaire, demande.Horizon }.Distinct().Where(annee => annee <= demande.Horizon);
        Acces =
        [
            AccesProjete.Aujourdhui(chargee, monde),
            .. annees.Select(annee =>
                AccesProjete.Mesurer(chargee, monde, demande with { Departement = null, Horizon = annee })
            ),
        ];
        return true;
    }

    /// <summary>Places doctors in the region as it would be at the horizon, once access is measured.</summary>
    public void Placer(int nombre)
    {
        var region = Acces[^1].Region;
        var permises = demande.Departement is { } seul
            ? region.Communes.Where(commune => commune.Departement == seul).ToList()
            : null;
        var (probleme, fautes) = ProblemePlacement.Poser(
            AccesRegion.Mesurer(region),
            new() { Nombre = nombre, Permises = permises }
        );
        Placement = probleme is null
            ? throw new InvalidOperationException(fautes[0].Message)
            : Planification.Placement.Proposer(probleme, new() { Exacte = false });
    }
}

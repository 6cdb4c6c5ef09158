using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>What the addresses of the workshop work with. The region must be measured: see <see cref="AccesMesure"/>.</summary>
internal sealed class AtelierAcces(Monde monde, FondAtlas fond, CalculCoutAides couts, Calendrier calendrier)
{
    private const string Explication =
        "Consultations ou visites de généralistes accessibles par an et par habitant, l’âge des habitants pris en compte. C’est une estimation de Maillage, faite de temps de route modélisés et de médecins répartis entre les communes : elle dit ce qu’un changement fait gagner ou perdre. Le zonage emploie les valeurs de la Drees.";

    public Monde Monde => monde;

    public FondAtlas Fond => fond;

    public AccesRegion Acces => monde.Acces.Value.Acces!;

    public DateOnly Jour => calendrier.Aujourdhui;

    /// <param name="demande">The address asked for.</param>
    /// <param name="aussi">Settings of this address that are not of the workshop.</param>
    public VueAtelier Voir(IQueryCollection demande, params string[] aussi)
    {
        var (etat, erreurs) = Lire(demande, aussi);
        return Voir(etat, erreurs);
    }

    public (EtatAtelier Etat, IReadOnlyList<ErreurSaisie> Erreurs) Lire(
        IQueryCollection demande,
        params string[] aussi
    ) =>
        LectureEtatAtelier.Lire(
            new QueryCollection(demande.Where(paire => !aussi.Contains(paire.Key)).ToDictionary()),
            monde,
            calendrier
        );

    public VueAtelier Voir(EtatAtelier etat, IReadOnlyList<ErreurSaisie> erreurs)
    {
        var effet = Acces.Jouer(etat.Scenario).Effet!;
        var rangs = etat.Territoire.Rangs(Acces);
        LigneAcces[] toutes = [.. rangs.Select(rang => Ligne(etat.Regard, effet, rang))];
        var atlas = Atlas(etat, toutes);
        etat = etat with { Classes = atlas.Etat.Classes };
        return new VueAtelier
        {
            Etat = etat,
            Erreurs = [.. erreurs, .. atlas.Erreurs],
            Jour = calendrier.Aujourdhui,
            Effet = effet,
            Compteurs = CompteursAcces.Compter(etat.Scenario, effet, rangs, couts.Calculer(etat.Scenario)),
            Toutes = toutes,
            Lignes = [.. etat.Tri.Trier(toutes.Where(ligne => VueCarte.Filtrer(atlas.Etat, [ligne.Mesure]).Any()))],
            Atlas = atlas,
            Choisie = FicheAcces.Lire(Choisie(etat, effet, toutes), effet, Acces, monde),
        };
    }

    /// <summary>The figures of a scenario among the people of a territory.</summary>
    public CompteursAcces Compter(Scenario scenario, TerritoireAtelier territoire) =>
        CompteursAcces.Compter(
            scenario,
            Acces.Jouer(scenario).Effet!,
            territoire.Rangs(Acces),
            couts.Calculer(scenario)
        );

    // The commune chosen may be outside the territory counted.
    private LigneAcces? Choisie(EtatAtelier etat, EffetScenario effet, LigneAcces[] toutes) =>
        etat.Commune is not { } code ? null
        : toutes.FirstOrDefault(ligne => ligne.Commune.Code == code) is { } ligne ? ligne
        : Acces.Rang(code) is { } rang ? Ligne(etat.Regard, effet, rang)
        : null;

    private LigneAcces Ligne(Regard regard, EffetScenario effet, int rang)
    {
        var commune = monde.Referentiel.Communes[Acces.Region.Communes[rang]];
        var (avant, apres) = (Acces.Actuel[rang], Connu(effet.Apres(rang)));
        var publiee = FicheAcces.Publiee(monde, commune);
        var valeur = regard switch
        {
            Regard.Avant => avant,
            Regard.Ecart => apres - avant,
            Regard.Drees => avant - publiee?.JusquA65Ans,
            _ => apres,
        };
        var texte =
            regard == Regard.Drees
                ? EchelleAcces.FaceALaDrees(avant, publiee)
                : EchelleAcces.EnMots(regard, avant, apres);
        return new(
            new(commune, EchelleAcces.Classer(regard, valeur), texte, valeur),
            avant,
            apres,
            effet.Habitants(rang)
        );
    }

    private static double? Connu(double valeur) => double.IsNaN(valeur) ? null : valeur;

    private VueCarte Atlas(EtatAtelier etat, LigneAcces[] toutes) =>
        VueCarte.Montrer(
            monde,
            (
                new EtatCarte
                {
                    Couche = new CoucheAtlas
                    {
                        Id = "acces",
                        Nom = Titre(etat),
                        Colonne = "Accès",
                        Explication = Explication,
                        Source =
                            "estimation de Maillage (méthode : docs/methodes/apl.md) ; rien n’est compté hors de la région",
                        Classes = EchelleAcces.Classes(etat.Regard),
                    },
                    Jour = calendrier.Aujourdhui,
                    Classes = etat.Classes,
                    Texte = etat.Texte,
                    Page = etat.Page,
                    Commune = etat.Commune,
                },
                []
            ),
            [.. toutes.Select(ligne => ligne.Mesure)],
            calendrier.Aujourdhui
        );

    private static string Titre(EtatAtelier etat)
    {
        var nom =
            etat.Scenario.Nom.Length > 0 && etat.Regard is (Regard.Apres or Regard.Ecart)
                ? $" « {etat.Scenario.Nom} »"
                : "";
        var lieu = etat.Territoire.Communes is null ? "" : $" ({etat.Territoire.Nom})";
        return Mots.Insecable($"{etat.Regard.Titre()}{nom}{lieu}");
    }
}

using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Droits;

/// <summary>What the addresses of the map of rights work with.</summary>
internal sealed class AtelierDroits(Monde monde, FondAtlas fond, Cartographe cartographe, Calendrier calendrier)
{
    private const string Explication =
        "Pour ces réponses, le meilleur ensemble d’aides que l’on peut tenir à la fois, commune par commune. Les impôts et les sommes versées à une structure sont à part, jamais additionnés. Estimation, non opposable.";

    public Monde Monde => monde;

    public FondAtlas Fond => fond;

    /// <param name="demande">The address asked for.</param>
    /// <param name="aussi">A setting of this address that is not of the map.</param>
    public VueDroits Voir(HttpRequest demande, string? aussi = null)
    {
        var reglages = new QueryCollection(demande.Query.Where(paire => paire.Key != aussi).ToDictionary());
        var (etat, erreurs) = LectureEtatDroits.Lire(reglages, monde, calendrier);
        var (carte, refus) = Dresser(etat);
        etat = etat with { Profil = carte.Profil };
        var depuis = etat.Depuis is { } code ? monde.Referentiel.Communes[code] : null;
        return Montrer(etat, [.. erreurs, .. refus], carte, depuis);
    }

    // A profile the day makes absurd is left out, and said.
    private (CarteDesDroits, IReadOnlyList<ErreurSaisie>) Dresser(EtatDroits etat) =>
        cartographe.Dresser(etat.Profil, etat.Jour) switch
        {
            ReponseCarte.Faite { Carte: var carte } => (carte, []),
            ReponseCarte.Refusee { Erreurs: var refus } => (Retirer(etat, refus), refus),
            _ => throw new InvalidOperationException("Réponse de carte inconnue."),
        };

    private CarteDesDroits Retirer(EtatDroits etat, IReadOnlyList<ErreurSaisie> refus)
    {
        var fautives = refus.Select(erreur => Cles.Trouver(erreur.Chemin["profil.".Length..])).OfType<Cle>();
        var reste = fautives.Aggregate(etat.Profil, (profil, cle) => profil.Sans(cle));
        return cartographe.Dresser(reste, etat.Jour) is ReponseCarte.Faite { Carte: var carte }
            ? carte
            : throw new InvalidOperationException("Une réponse retirée est encore refusée.");
    }

    private VueDroits Montrer(
        EtatDroits etat,
        IReadOnlyList<ErreurSaisie> erreurs,
        CarteDesDroits carte,
        Commune? depuis
    )
    {
        var lues = carte
            .Lignes(depuis)
            .Select(ligne => (Ligne: ligne, Valeur: ValeurDroits.Lire(ligne.Droits, etat.Aide, monde)))
            .ToArray();
        var echelle = new EchelleDroits(lues.Select(lue => lue.Valeur));
        LigneDroits[] toutes =
        [
            .. lues.Select(lue => new LigneDroits(lue.Ligne, lue.Valeur, echelle.Classer(lue.Valeur))),
        ];
        var atlas = Atlas(etat, toutes, echelle);
        etat = etat with { Classes = atlas.Etat.Classes };
        return new VueDroits
        {
            Etat = etat,
            Erreurs = [.. erreurs, .. atlas.Erreurs],
            Carte = carte,
            Toutes = toutes,
            Lignes = [.. etat.Tri.Trier(toutes.Where(ligne => VueCarte.Filtrer(atlas.Etat, [ligne.Mesure]).Any()))],
            Atlas = atlas,
            Depuis = depuis,
            Aides =
            [
                .. monde
                    .Catalogue.Aides.Where(aide => aide.VersionAu(etat.Jour) is not null)
                    .OrderBy(aide => aide.Nom, StringComparer.OrdinalIgnoreCase),
            ],
        };
    }

    private VueCarte Atlas(EtatDroits etat, LigneDroits[] toutes, EchelleDroits echelle) =>
        VueCarte.Montrer(
            monde,
            (
                new EtatCarte
                {
                    Couche = new CoucheAtlas
                    {
                        Id = "droits",
                        Nom = Titre(etat),
                        Colonne = "Montant",
                        Explication = Explication,
                        Source = "règles et zonages publiés par Maillage, chacun avec sa source",
                        Classes = echelle.Classes,
                    },
                    Jour = etat.Jour,
                    Classes = etat.Classes,
                    Departement = etat.Departement,
                    Texte = etat.Texte,
                    Page = etat.Page,
                    Commune = etat.Commune,
                },
                []
            ),
            [.. toutes.Select(ligne => ligne.Mesure)],
            calendrier.Aujourdhui
        );

    private static string Titre(EtatDroits etat) =>
        $"{(etat.Aide is { } aide ? aide.Sigle ?? aide.Nom : "Où ai-je droit au plus ?")} Signature le {Typographie.Jour(etat.Jour)}";
}

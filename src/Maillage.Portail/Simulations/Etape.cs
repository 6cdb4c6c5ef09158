using Maillage.Aides;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Simulations;

/// <summary>Decides what an address of the simulator shows: the place, a question, the result, or what to correct.</summary>
internal sealed class Etape(Monde monde, Calendrier calendrier)
{
    private const int Propositions = 6;

    private readonly LectureFormulaire lecture = new(monde, calendrier);

    /// <summary>The next screen; the result once nothing useful is left to ask.</summary>
    public IResult Avancer(HttpRequest demande)
    {
        var (saisie, arret) = Lire(demande, Vouloir(demande) is LectureFormulaire.Commune or LectureFormulaire.Date);
        if (arret is not null)
        {
            return arret;
        }
        var (simulation, rempli) = lecture.Simuler(saisie);
        return simulation is null ? Redemander(rempli) : Interroger(demande, simulation, new Parcours(saisie));
    }

    /// <summary>The simulation an address asks for, or the screen that mends it.</summary>
    public (Simulation? Simulation, Parcours Parcours, IResult? Arret) Simuler(HttpRequest demande)
    {
        var (saisie, arret) = Lire(demande, false);
        if (arret is not null)
        {
            return (null, new Parcours(saisie), arret);
        }
        var (simulation, rempli) = lecture.Simuler(saisie);
        return (simulation, new Parcours(saisie), simulation is null ? Redemander(rempli) : null);
    }

    private (Formulaire Saisie, IResult? Arret) Lire(HttpRequest demande, bool lieuVoulu)
    {
        var saisie = LienPartage.Refuser(LectureFormulaire.Recueillir(demande.Query));
        if (saisie.Erreurs.Count > 0)
        {
            return (saisie, Corriger(saisie));
        }
        if (saisie.Commune.Length == 0 || lieuVoulu)
        {
            return (saisie, Situer(saisie, StatutLieu(demande, lieuVoulu)));
        }
        var (code, message) = SaisieCommune.Lire(saisie.Commune, monde);
        return message is null
            ? (saisie with { Commune = code! }, null)
            : (
                saisie,
                Situer(
                    saisie with
                    {
                        Erreurs = [new(LectureFormulaire.Commune, message)],
                    },
                    StatusCodes.Status400BadRequest
                )
            );
    }

    private static int StatutLieu(HttpRequest demande, bool lieuVoulu) =>
        lieuVoulu || !demande.Query.ContainsKey(LectureFormulaire.Commune)
            ? StatusCodes.Status200OK
            : StatusCodes.Status400BadRequest;

    private IResult Interroger(HttpRequest demande, Simulation simulation, Parcours parcours)
    {
        var repondu = Cles.Trouver(demande.Query[LectureFormulaire.Repondu].ToString());
        if (repondu is not null && EstVide(parcours.Formulaire, repondu))
        {
            return Poser(
                simulation,
                parcours,
                new QuestionEcran(repondu, []),
                "Répondez, ou choisissez « Je ne sais pas »."
            );
        }
        if (Cles.Trouver(Vouloir(demande)) is { } voulue && Enquete.SePose(voulue))
        {
            return Poser(simulation, parcours, new QuestionEcran(voulue, []), null);
        }
        if (parcours.Suite != demande.Path + demande.QueryString)
        {
            return Results.Redirect(parcours.Suite);
        }
        var enquete = Enquete.Mener(monde.Simulateur, simulation, parcours.Formulaire.SansReponse);
        return enquete.Questions is [var premiere, ..]
            ? Poser(simulation, parcours, premiere, null)
            : Results.Redirect(parcours.Resultat);
    }

    private static bool EstVide(Formulaire saisie, Cle cle) =>
        saisie.Textes(cle.Nom).Count == 0 && !saisie.SansReponse.Contains(cle.Nom);

    private IResult Redemander(Formulaire rempli)
    {
        var noms = rempli.Erreurs.Select(Nom).Distinct().ToArray();
        if (noms.Contains(LectureFormulaire.Commune) || noms.Contains(LectureFormulaire.Date))
        {
            return Situer(rempli, StatusCodes.Status400BadRequest);
        }
        var reste = rempli.Sans(noms);
        var cle = noms.Select(Cles.Trouver).OfType<Cle>().FirstOrDefault(Enquete.SePose);
        return
            cle is null
            || noms.Any(nom => Cles.Trouver(nom) is null)
            || lecture.Simuler(reste).Simulation is not { } simulation
            ? Corriger(rempli)
            : Poser(simulation, new Parcours(reste), new QuestionEcran(cle, []), rempli.Erreur(cle.Nom), rempli);
    }

    private IResult Poser(
        Simulation simulation,
        Parcours parcours,
        QuestionEcran question,
        string? erreur,
        Formulaire? saisie = null
    )
    {
        var enquete = Enquete.Mener(monde.Simulateur, simulation, parcours.Formulaire.SansReponse);
        return Page.De<PageQuestion>(
            new VueQuestion
            {
                Simulation = simulation,
                Parcours = parcours,
                Question = enquete.Questions.FirstOrDefault(utile => utile.Cle == question.Cle) ?? question,
                Saisie = saisie ?? parcours.Formulaire,
                Erreur = erreur,
                AuPlus = enquete.AuPlus,
            },
            erreur is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest
        );
    }

    private IResult Situer(Formulaire saisie, int statut)
    {
        var parcours = new Parcours(saisie);
        var muette = statut != StatusCodes.Status200OK && saisie.Erreurs.Count == 0;
        var dite = muette
            ? new Parcours(
                saisie with
                {
                    Erreurs = [new(LectureFormulaire.Commune, "Indiquez la commune de votre projet.")],
                }
            )
            : parcours;
        var aChoisir = saisie.Erreur(LectureFormulaire.Commune) is null ? [] : Proches(parcours).ToArray();
        return Page.De<PageLieu>(new VueLieu(dite, aChoisir), statut);
    }

    private IEnumerable<Proposition> Proches(Parcours parcours)
    {
        var repertoire = monde.Referentiel.Repertoire;
        var texte =
            SaisieCommune.CodeEntreParentheses(parcours.Formulaire.Commune) ?? parcours.Formulaire.Commune.Trim();
        var trouvees = repertoire.Resoudre(texte) is ResolutionCommune.Fusionnee { Mouvement: var mouvement }
            ? mouvement.Successeurs.Select(repertoire.Trouver).OfType<NomCommune>()
            : repertoire.Chercher(texte, Propositions);
        return trouvees
            .Where(commune => monde.Referentiel.Communes.ContainsKey(commune.Code))
            .Select(commune => new Proposition(
                commune.Nom,
                monde.NomDepartement(commune.Departement),
                parcours.SuiteA(commune.Code.ToString())
            ));
    }

    private static IResult Corriger(Formulaire saisie)
    {
        var noms = saisie.Erreurs.Select(Nom).ToArray();
        return Page.De<PageAdresse>(
            new VueAdresse(saisie.Erreurs, new Parcours(saisie.Sans(noms))),
            StatusCodes.Status400BadRequest
        );
    }

    private static string Vouloir(HttpRequest demande) => demande.Query[LectureFormulaire.Question].ToString();

    private static string Nom(ErreurSaisie erreur) => erreur.Chemin.Replace("profil.", "", StringComparison.Ordinal);
}

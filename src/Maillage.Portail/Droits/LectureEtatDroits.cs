using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Portail.Simulations;
using Maillage.Territoires;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Droits;

/// <summary>
/// Reads the state of the map of rights from an address. What cannot be used gives a French message and is left out, so that the page always
/// has a map to show. What the profile says of a place is left out too: the map asks about every place.
/// </summary>
internal sealed class LectureEtatDroits(IQueryCollection demande, Monde monde, Calendrier calendrier)
{
    private const int LongueurMaximale = 80;

    // Read as the atlas reads them.
    private static readonly string[] Communs = ["date", "departement", "texte", "page", "commune", "vue"];

    private static readonly string[] Propres = ["depuis", "aide", "classes", "tri"];

    private readonly List<ErreurSaisie> erreurs = [];

    public static (EtatDroits Etat, IReadOnlyList<ErreurSaisie> Erreurs) Lire(
        IQueryCollection demande,
        Monde monde,
        Calendrier calendrier
    )
    {
        var lecture = new LectureEtatDroits(demande, monde, calendrier);
        return (lecture.Lire(), lecture.erreurs);
    }

    private EtatDroits Lire()
    {
        var commun = Atlas(Communs.ToDictionary(nom => nom, nom => demande[nom]), "");
        return new EtatDroits
        {
            Profil = LireProfil(),
            Jour = commun.Jour,
            JourChoisi = commun.JourChoisi,
            Depuis = Atlas(new() { ["commune"] = demande["depuis"] }, "depuis").Commune,
            Aide = LireAide(),
            Classes = EtatCarte.LireClasses(demande["classes"]),
            Departement = commun.Departement,
            Texte = commun.Texte,
            Tri = LireTri(),
            Page = commun.Page,
            Commune = commun.Commune,
            Vue = commun.Vue,
        };
    }

    private EtatCarte Atlas(Dictionary<string, StringValues> reglages, string chemin)
    {
        var (etat, fautes) = LectureEtatCarte.Lire(
            new QueryCollection(reglages.Where(reglage => reglage.Value.Count > 0).ToDictionary()),
            monde,
            calendrier
        );
        erreurs.AddRange(chemin.Length == 0 ? fautes : fautes.Select(faute => faute with { Chemin = chemin }));
        return etat;
    }

    private Profil LireProfil()
    {
        var formulaire = LienPartage.Refuser(
            LectureFormulaire.Recueillir(
                demande.Where(champ => !Communs.Contains(champ.Key) && !Propres.Contains(champ.Key))
            )
        );
        var lu = LectureProfil.Lire(formulaire.Reponses);
        erreurs.AddRange(formulaire.Erreurs);
        erreurs.AddRange(lu.Erreurs);
        return lu.Profil.SansLeLieu();
    }

    private Aide? LireAide()
    {
        var id = Valeur("aide");
        var aide = monde.Catalogue.Trouver(id);
        if (id.Length > 0 && aide is null)
        {
            erreurs.Add(new("aide", $"« {id} » n’est pas une aide du catalogue. Choisissez-la dans la liste."));
        }
        return aide;
    }

    private TriDroits LireTri()
    {
        var texte = Valeur("tri");
        var tri = TriDroits.Lire(texte);
        if (texte.Length > 0 && tri is null)
        {
            erreurs.Add(
                new(
                    "tri",
                    $"« {texte} » : ces tris sont possibles : {string.Join(", ", TriDroits.Colonnes)}, avec un « - » devant pour l’ordre décroissant."
                )
            );
        }
        return tri ?? TriDroits.ParDefaut;
    }

    private string Valeur(string nom)
    {
        var texte = demande[nom].ToString().Trim();
        return texte.Length <= LongueurMaximale ? texte : $"{texte[..LongueurMaximale]}…";
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maillage.Accessibilite;
using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;

namespace Maillage.Portail.Atelier;

/// <summary>
/// Reads the state of the workshop from an address. A change that cannot be used is told and left out, the others are kept, so that the
/// page always has a scenario to play.
/// </summary>
internal sealed class LectureEtatAtelier(IQueryCollection demande, Monde monde, Calendrier calendrier)
{
    private const int LongueurMaximale = 80;

    // Read as the atlas reads them.
    private static readonly string[] Communs = ["texte", "page", "commune", "vue"];

    private static readonly string[] Propres = ["m", "nom", "mois", "territoire", "montrer", "classes", "tri"];

    private readonly List<ErreurSaisie> erreurs = [];

    public static (EtatAtelier Etat, IReadOnlyList<ErreurSaisie> Erreurs) Lire(
        IQueryCollection demande,
        Monde monde,
        Calendrier calendrier
    )
    {
        var lecture = new LectureEtatAtelier(demande, monde, calendrier);
        return (lecture.Lire(), lecture.erreurs);
    }

    private EtatAtelier Lire()
    {
        foreach (var inconnu in demande.Keys.Except(Communs).Except(Propres))
        {
            erreurs.Add(
                new(
                    inconnu,
                    $"« {Court(inconnu)} » n’est pas un réglage de l’atelier. Les réglages sont : {string.Join(", ", Propres.Concat(Communs))}."
                )
            );
        }
        var (commun, fautes) = LectureEtatCarte.Lire(
            new QueryCollection(demande.Where(paire => Communs.Contains(paire.Key)).ToDictionary()),
            monde,
            calendrier
        );
        erreurs.AddRange(fautes);
        return new EtatAtelier
        {
            Scenario = LireScenario(),
            Territoire = LireTerritoire(),
            Regard = LireRegard(),
            Classes = EtatCarte.LireClasses(demande["classes"]),
            Texte = commun.Texte,
            Tri = LireTri(),
            Page = commun.Page,
            Commune = commun.Commune,
            Vue = commun.Vue,
        };
    }

    private Scenario LireScenario()
    {
        var ecrites = demande["m"].OfType<string>().Where(texte => texte.Length > 0).ToArray();
        if (ecrites.Length > LectureScenario.ModificationsMaximales)
        {
            erreurs.Add(new("m", $"Un scénario a au plus {LectureScenario.ModificationsMaximales} modifications."));
        }
        var lues = new List<(int Rang, Modification Modification)>();
        foreach (var (rang, texte) in ecrites.Take(LectureScenario.ModificationsMaximales).Index())
        {
            var (modification, message) = ModificationEcrite.Lire(texte);
            if (modification is not null)
            {
                lues.Add((rang, modification));
            }
            else
            {
                Refuser(rang, texte, message!);
            }
        }
        return Entete() with { Modifications = Jouables(lues) };
    }

    // A change the region cannot take is left out; those after it were judged without it.
    private Modification[] Jouables(List<(int Rang, Modification Modification)> lues)
    {
        if (monde.Acces.Value.Acces is not { } acces)
        {
            return [];
        }
        var (_, fautes) = acces.Jouer(new("", [.. lues.Select(lue => lue.Modification)]));
        foreach (var faute in fautes)
        {
            var (rang, modification) = lues[faute.Rang - 1];
            Refuser(rang, ModificationEcrite.Ecrire(modification), $"{faute.Cle} : {faute.Message}");
        }
        var refusees = fautes.Select(faute => faute.Rang - 1).ToHashSet();
        return [.. lues.Where((_, rang) => !refusees.Contains(rang)).Select(lue => lue.Modification)];
    }

    private void Refuser(int rang, string texte, string message) =>
        erreurs.Add(new($"m[{rang}]", $"Modification {rang + 1}, « {Court(texte)} » : {message}"));

    // The name and the month are those of a scenario in JSON: the same rules, the same words.
    private Scenario Entete()
    {
        var objet = new JsonObject { ["nom"] = Valeur("nom"), ["modifications"] = new JsonArray() };
        if (Valeur("mois") is { Length: > 0 } mois)
        {
            objet["mois"] = int.TryParse(mois, NumberStyles.None, CultureInfo.InvariantCulture, out var lu) ? lu : mois;
        }
        var (scenario, fautes) = LectureScenario.Lire(JsonSerializer.SerializeToUtf8Bytes(objet));
        erreurs.AddRange(
            fautes.Select(faute => new ErreurSaisie(faute.Cle, $"{Mots.Majuscule(faute.Cle)} : {faute.Message}"))
        );
        return scenario ?? Scenario.Vide;
    }

    private TerritoireAtelier LireTerritoire()
    {
        var (territoire, message) = TerritoireAtelier.Lire(Valeur("territoire"), monde);
        if (message is not null)
        {
            erreurs.Add(new("territoire", message));
        }
        return territoire ?? TerritoireAtelier.Region;
    }

    private Regard LireRegard()
    {
        var texte = Valeur("montrer");
        var trouve = Regards.Tous.Where(nomme => nomme.Code == texte).ToArray();
        if (texte.Length > 0 && trouve.Length == 0)
        {
            erreurs.Add(
                new(
                    "montrer",
                    $"« {Court(texte)} » : la carte montre {string.Join(", ", Regards.Tous.Select(nomme => nomme.Code))}."
                )
            );
        }
        return trouve.Length > 0 ? trouve[0].Regard : Regard.Apres;
    }

    private TriAcces LireTri()
    {
        var texte = Valeur("tri");
        var tri = TriAcces.Lire(texte);
        if (texte.Length > 0 && tri is null)
        {
            erreurs.Add(
                new(
                    "tri",
                    $"« {Court(texte)} » : ces tris sont possibles : {string.Join(", ", TriAcces.Colonnes)}, avec un « - » devant pour l’ordre décroissant."
                )
            );
        }
        return tri ?? TriAcces.ParDefaut;
    }

    private string Valeur(string nom) => demande[nom].ToString().Trim();

    private static string Court(string texte) =>
        texte.Length <= LongueurMaximale ? texte : $"{texte[..LongueurMaximale]}…";
}

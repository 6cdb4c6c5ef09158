using System.Globalization;
using System.Text.RegularExpressions;
using Maillage.Aides;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>
/// Reads the state of the atlas from an address. A value that cannot be used gives a French message and is left at its default, so that
/// the page always has a map to show.
/// </summary>
internal sealed partial class LectureEtatCarte(IQueryCollection demande, Monde monde, Calendrier calendrier)
{
    private const int LongueurMaximale = 80;

    private static readonly string[] Noms =
    [
        "couche",
        "date",
        "categorie",
        "classes",
        "departement",
        "texte",
        "tri",
        "page",
        "commune",
        "vue",
    ];

    private readonly List<ErreurSaisie> erreurs = [];

    public static (EtatCarte Etat, IReadOnlyList<ErreurSaisie> Erreurs) Lire(
        IQueryCollection demande,
        Monde monde,
        Calendrier calendrier
    )
    {
        var lecture = new LectureEtatCarte(demande, monde, calendrier);
        return (lecture.Lire(), lecture.erreurs);
    }

    private EtatCarte Lire()
    {
        foreach (var inconnu in demande.Keys.Except(Noms))
        {
            erreurs.Add(
                new(
                    inconnu,
                    $"« {inconnu} » n’est pas un réglage de la carte. Les réglages sont : {string.Join(", ", Noms)}."
                )
            );
        }
        var couche = LireCouche();
        var (jour, faute) = calendrier.Lire(Valeur("date"));
        if (faute is not null)
        {
            erreurs.Add(faute);
        }
        return new EtatCarte
        {
            Couche = couche,
            Jour = jour ?? calendrier.Aujourdhui,
            JourChoisi = jour is not null && Valeur("date").Length > 0 && jour != calendrier.Aujourdhui,
            Categorie = LireCategorie(),
            Classes = LireClasses(couche),
            Departement = LireDepartement(),
            Texte = Valeur("texte") is { Length: <= LongueurMaximale } texte ? texte : "",
            Tri =
                Valider(
                    "tri",
                    TriTableau.Lire,
                    $"ces tris sont possibles : {string.Join(", ", TriTableau.Colonnes)}, avec un « - » devant pour l’ordre décroissant"
                ) ?? TriTableau.ParDefaut,
            Page = LirePage(),
            Commune = LireCommune(),
            Vue = Valider("vue", LireVue, "la vue s’écrit zoom/latitude/longitude, par exemple 9/43.61/3.87"),
        };
    }

    private string Valeur(string nom) => demande[nom].ToString().Trim();

    private TLu? Valider<TLu>(string nom, Func<string, TLu?> lire, string attendu)
        where TLu : class
    {
        var texte = Valeur(nom);
        if (texte.Length == 0)
        {
            return null;
        }
        var lu = lire(texte);
        if (lu is null)
        {
            erreurs.Add(new(nom, $"« {Couper(texte)} » : {attendu}."));
        }
        return lu;
    }

    private CoucheAtlas LireCouche() =>
        Valider(
            "couche",
            Couches.Trouver,
            $"cette couche n’existe pas. Les couches sont : {string.Join(", ", Couches.Toutes.Select(couche => couche.Id))}"
        ) ?? Couches.ParDefaut;

    private string LireCategorie() =>
        Valider(
            "categorie",
            code => CoucheStructures.Categories(monde).FirstOrDefault(categorie => categorie.Code == code),
            "aucune structure de la région n’a cette catégorie Finess. Choisissez-la dans la liste"
        )?.Code
        ?? CoucheStructures.ParDefaut;

    private string[]? LireClasses(CoucheAtlas couche)
    {
        var codes = EtatCarte.LireClasses(demande["classes"]);
        if (codes is not { Length: > 0 })
        {
            return codes;
        }
        var connues = couche.Classes.Select(classe => classe.Code).ToArray();
        foreach (var code in codes.Except(connues))
        {
            erreurs.Add(
                new(
                    "classes",
                    $"« {Couper(code)} » n’est pas une classe de cette couche. Ses classes sont : {string.Join(", ", connues)}."
                )
            );
        }
        var gardees = connues.Intersect(codes).ToArray();
        return gardees.Length == 0 || gardees.Length == connues.Length ? null : gardees;
    }

    private CodeDepartement? LireDepartement()
    {
        var texte = Valeur("departement");
        if (texte.Length == 0)
        {
            return null;
        }
        var codes = monde
            .Referentiel.Communes.Values.Select(commune => commune.Departement)
            .Distinct()
            .Order()
            .ToArray();
        if (CodeDepartement.TryParse(texte, out var code) && codes.Contains(code))
        {
            return code;
        }
        erreurs.Add(
            new(
                "departement",
                $"« {Couper(texte)} » n’est pas un département de la région : {string.Join(", ", codes)}."
            )
        );
        return null;
    }

    private int LirePage()
    {
        var texte = Valeur("page");
        if (texte.Length == 0)
        {
            return 1;
        }
        if (int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1)
        {
            return page;
        }
        erreurs.Add(new("page", $"« {Couper(texte)} » n’est pas un numéro de page."));
        return 1;
    }

    private CodeCommune? LireCommune()
    {
        var texte = Valeur("commune");
        if (texte.Length == 0)
        {
            return null;
        }
        var (saisi, message) = SaisieCommune.Lire(Couper(texte), monde);
        var code = message is null ? LireCode(saisi!, out message) : null;
        if (message is not null)
        {
            erreurs.Add(new("commune", message));
        }
        return code;
    }

    private CodeCommune? LireCode(string saisi, out string? message)
    {
        var resolution = monde.Referentiel.Repertoire.Resoudre(saisi);
        var code = resolution switch
        {
            ResolutionCommune.Actuelle { Commune.Code: var actuelle } => actuelle,
            ResolutionCommune.Fusionnee { Mouvement.Successeurs: [var successeur] } => successeur,
            _ => CodeCommune.Aucun,
        };
        var connue = monde.Referentiel.Communes.ContainsKey(code);
        message = (connue, resolution) switch
        {
            (true, _) => null,
            (_, ResolutionCommune.Actuelle { Commune: var ailleurs }) =>
                $"{ailleurs.Nom} ({ailleurs.Code}) n’est pas en Occitanie : la carte s’arrête à la région.",
            (_, ResolutionCommune.Fusionnee { Mouvement: var mouvement }) =>
                $"{mouvement.Nom} n’est plus une commune. Cherchez : {string.Join(", ", mouvement.Successeurs.Select(monde.NomCommune))}.",
            _ => $"« {saisi} » n’est le code d’aucune commune. Cherchez-la par son nom.",
        };
        return connue ? code : null;
    }

    private static string? LireVue(string texte) =>
        FormeDeVue().Match(texte) is { Success: true } forme
        && Entre(forme.Groups[1].Value, 4, 15)
        && Entre(forme.Groups[2].Value, 40, 48)
        && Entre(forme.Groups[3].Value, -5, 10)
            ? texte
            : null;

    private static bool Entre(string texte, double bas, double haut) =>
        double.Parse(texte, CultureInfo.InvariantCulture) is var valeur && valeur >= bas && valeur <= haut;

    private static string Couper(string texte) =>
        texte.Length <= LongueurMaximale ? texte : $"{texte[..LongueurMaximale]}…";

    [GeneratedRegex(@"^(\d{1,2}(?:\.\d{1,3})?)/(-?\d{1,2}(?:\.\d{1,6})?)/(-?\d{1,2}(?:\.\d{1,6})?)$")]
    private static partial Regex FormeDeVue();
}

using Maillage.Aides;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Catalogue;

/// <summary>What the reader of the catalogue said of themselves, of a place and of a day.</summary>
public sealed record CriteresCatalogue
{
    /// <summary>Code of the profession, or null.</summary>
    public string? Profession { get; init; }

    /// <summary>Code of the project, or null.</summary>
    public string? Projet { get; init; }

    /// <summary>Code of the département, or null.</summary>
    public string? Departement { get; init; }

    /// <summary>The commune, or null.</summary>
    public Commune? Commune { get; init; }

    /// <summary>Day of signature.</summary>
    public required DateOnly Jour { get; init; }

    /// <summary>What the form shows in the field of the commune.</summary>
    public string SaisieCommune { get; init; } = "";

    /// <summary>Whether anything but the day was said.</summary>
    public bool Filtrent =>
        Profession is not null || Projet is not null || Departement is not null || Commune is not null;

    /// <summary>The facts said.</summary>
    internal Profil Profil
    {
        get
        {
            var profil = Profil.Vide;
            profil = Profession is { } profession ? profil.Avec(Cles.Profession, profession) : profil;
            return Projet is { } projet ? profil.Avec(Cles.Projet, projet) : profil;
        }
    }

    /// <summary>The criteria, or the French sentences that say what to correct.</summary>
    internal static (CriteresCatalogue? Criteres, IReadOnlyList<string> Erreurs) Lire(
        IQueryCollection requete,
        Monde monde,
        Calendrier calendrier
    )
    {
        var erreurs = new List<string>();
        var (jour, erreur) = calendrier.Lire(requete["date"]);
        erreurs.AddRange(erreur is null ? [] : [erreur.Message]);
        var saisie = Texte(requete, "commune") ?? "";
        var commune = saisie.Length == 0 ? null : TrouverCommune(saisie, monde, erreurs);
        var criteres = new CriteresCatalogue
        {
            Profession = Choix(requete, Cles.Profession, erreurs),
            Projet = Choix(requete, Cles.Projet, erreurs),
            Departement = TrouverDepartement(Texte(requete, "departement"), monde, erreurs),
            Commune = commune,
            SaisieCommune = commune?.Nom ?? saisie,
            Jour = jour ?? calendrier.Aujourdhui,
        };
        return erreurs.Count > 0 ? (null, erreurs) : (criteres, []);
    }

    private static string? Texte(IQueryCollection requete, string nom) =>
        requete[nom].ToString().Trim() is { Length: > 0 } texte ? texte : null;

    private static string? Choix(IQueryCollection requete, CleChoix cle, List<string> erreurs)
    {
        var code = Texte(requete, cle.Nom);
        if (code is null || cle.Valeurs.Any(valeur => valeur.Code == code))
        {
            return code;
        }
        erreurs.Add($"« {code} » n’est pas une valeur possible pour « {cle.Libelle} ».");
        return null;
    }

    private static string? TrouverDepartement(string? code, Monde monde, List<string> erreurs)
    {
        if (code is null)
        {
            return null;
        }
        if (
            CodeDepartement.TryParse(code, out var lu)
            && monde.Referentiel.Communes.Keys.Any(commune => commune.Departement == lu)
        )
        {
            return lu.ToString();
        }
        erreurs.Add($"« {code} » n’est pas le code d’un département d’Occitanie.");
        return null;
    }

    private static Commune? TrouverCommune(string saisie, Monde monde, List<string> erreurs)
    {
        var trouvee = monde
            .Referentiel.Repertoire.Chercher(saisie, 10)
            .Select(nom => monde.Referentiel.Communes.GetValueOrDefault(nom.Code))
            .OfType<Commune>()
            .FirstOrDefault(commune =>
                commune.Code.ToString() == saisie
                || NomsDeCommunes.Egaux(commune.Nom, saisie)
                || monde.Referentiel.Repertoire.Resoudre(saisie) is ResolutionCommune.Fusionnee
            );
        if (trouvee is null)
        {
            erreurs.Add($"« {saisie} » n’est pas une commune d’Occitanie. Donnez son nom entier ou son code Insee.");
        }
        return trouvee;
    }
}

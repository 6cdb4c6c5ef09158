using System.Text.Json;
using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Reads one line of a hypothesis: how many, who, where, when.</summary>
internal sealed class LectureLigne
{
    private readonly ObjetJson ligne;
    private readonly ReferentielTerritorial referentiel;
    private readonly ICollection<ErreurSaisie> erreurs;

    private LectureLigne(ObjetJson ligne, ReferentielTerritorial referentiel, ICollection<ErreurSaisie> erreurs) =>
        (this.ligne, this.referentiel, this.erreurs) = (ligne, referentiel, erreurs);

    /// <summary>The line, or null once what is wrong with it is said.</summary>
    public static LigneHypothese? Lire(
        JsonElement element,
        string chemin,
        ReferentielTerritorial referentiel,
        ICollection<ErreurSaisie> erreurs
    )
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            erreurs.Add(new(chemin, "Une ligne est un objet JSON : nombre, profil, lieu et année."));
            return null;
        }
        return new LectureLigne(new ObjetJson(element, chemin, erreurs), referentiel, erreurs).Lire();
    }

    private LigneHypothese? Lire()
    {
        ligne.NAdmettre(
            "nombre",
            "profil",
            "profil_type",
            "commune",
            "departement",
            "zone",
            "annee",
            "annees",
            "signature"
        );
        var nombre = ligne.Entier("nombre", 0, LigneHypothese.NombreMaximal);
        if (ligne.Valeur("nombre") is null)
        {
            ligne.Refuser("nombre", "Dites combien d'installations sont signées par an.");
        }
        var (profil, lieu, signatures) = (Profil(), Lieu(), new LectureSignatures(ligne).Lire());
        if (profil is not null && lieu is { Commune: null })
        {
            RefuserLieuDuProfil(profil);
        }
        return nombre is { } dossiers && profil is not null && lieu is not null && signatures is not null
            ? new()
            {
                Nombre = dossiers,
                Profil = profil,
                Lieu = lieu,
                Signatures = signatures,
            }
            : null;
    }

    private Profil? Profil()
    {
        var (dit, type) = (ligne.Valeur("profil"), ligne.Texte("profil_type"));
        if (dit is not null == type is not null)
        {
            ligne.Refuser("profil", "Donnez un profil, ou un profil-type, et un seul des deux.");
            return null;
        }
        if (type is not null)
        {
            var trouve = ProfilsTypes.Trouver(type);
            if (trouve is null)
            {
                ligne.Refuser(
                    "profil_type",
                    $"« {type} » n'est pas un profil-type. Choisissez parmi : {string.Join(", ", ProfilsTypes.Tous.Select(connu => connu.Id))}."
                );
            }
            return trouve?.Profil;
        }
        var lu = LectureProfil.Lire(dit!.Value, ligne.Chemin("profil"));
        foreach (var erreur in lu.Erreurs)
        {
            erreurs.Add(erreur);
        }
        return lu.Valide ? lu.Profil : null;
    }

    private LieuHypothese? Lieu()
    {
        var (commune, departement, zone) = (ligne.Texte("commune"), ligne.Texte("departement"), ligne.Texte("zone"));
        if (commune is not null == (departement is not null || zone is not null))
        {
            ligne.Refuser("commune", "Donnez une commune, ou un département, une zone ou les deux pour un tirage.");
            return null;
        }
        return commune is not null ? Commune(commune) : Tirage(departement, zone);
    }

    private LieuHypothese? Commune(string code)
    {
        var fautes = new List<ErreurSaisie>();
        var trouvee = CommuneDuProjet.Lire(code, referentiel, fautes);
        fautes.ForEach(faute => ligne.Refuser(faute.Chemin, faute.Message));
        return trouvee is null ? null : new(trouvee.Code, null, null);
    }

    private LieuHypothese? Tirage(string? departement, string? zone)
    {
        CodeDepartement? code = CodeDepartement.TryParse(departement, out var lu) ? lu : null;
        if (departement is not null && !referentiel.Communes.Values.Any(commune => commune.Departement == code))
        {
            ligne.Refuser("departement", $"« {departement} » n'est pas un département de la région, par exemple 34.");
            return null;
        }
        var connue = NomsDeZones.TryParse(zone ?? "", out var dite);
        if (zone is not null && !connue)
        {
            var codes = string.Join(", ", NomsDeZones.Toutes.Select(autre => autre.Code()));
            ligne.Refuser("zone", $"« {zone} » n'est pas une zone. Choisissez parmi : {codes}.");
            return null;
        }
        return new(null, code, connue ? dite : null);
    }

    // What a profile says of its place holds in one commune, not in all those of a draw; the zoning of a profession, which no figure
    // gives, can only be supposed.
    private void RefuserLieuDuProfil(Profil profil)
    {
        foreach (var cle in profil.Renseignees.Where(cle => cle.EstDuLieu && cle != ClesProfessions.ZoneProfession))
        {
            ligne.Refuser(
                $"profil.{cle.Nom}",
                "Cette réponse porte sur un lieu : retirez-la, ou nommez une commune au lieu d'un tirage."
            );
        }
    }
}

using Maillage.Territoires;
using YamlDotNet.RepresentationModel;

namespace Maillage.Aides.Lecture;

/// <summary>Reads the file of one aid.</summary>
internal sealed class LectureAide
{
    private static readonly Dictionary<string, NatureAide> Natures = Enum.GetValues<NatureAide>()
        .ToDictionary(nature => nature.Code());

    private static readonly Dictionary<string, Beneficiaire> Beneficiaires = new()
    {
        ["personne"] = Beneficiaire.Personne,
        ["structure"] = Beneficiaire.Structure,
    };

    private readonly Releve releve;
    private IReadOnlyDictionary<string, Source> sources = new Dictionary<string, Source>();

    private LectureAide(Releve releve) => this.releve = releve;

    public static Aide? Lire(TexteRegle texte, Releve releve) =>
        releve.Racine(texte.Aide) is { } racine
            ? ObjetYaml.Lire(racine, releve, objet => new LectureAide(releve).Aide(objet, texte.Dossier))
            : null;

    private Aide? Aide(ObjetYaml objet, string dossier)
    {
        sources = LectureSources.Lire(objet);
        var id = objet.Texte("id");
        if (id != dossier)
        {
            releve.Refuser(
                objet.Ligne,
                $"« id » vaut « {id} », le dossier s'appelle « {dossier} » : donnez-leur le même nom."
            );
        }
        var demarche = objet.Objet("demarche", LireDemarche);
        var aide = new Aide
        {
            Id = id,
            Nom = objet.Texte("nom"),
            Sigle = objet.TexteOuNul("sigle"),
            Resume = objet.Texte("resume"),
            Famille = objet.Texte("famille"),
            Financeur = objet.Texte("financeur"),
            Nature = objet.Code("nature", Natures),
            Beneficiaire = objet.Code("beneficiaire", Beneficiaires),
            Demarche = demarche ?? new Demarche("", "", "", []),
            Fiscalite = objet.TexteOuNul("fiscalite"),
            Reversement = objet.TexteOuNul("reversement"),
            ApresFermeture = objet.TexteOuNul("apres_fermeture"),
            PasAvant = objet.DateOuNulle("pas_avant"),
            NonCumul = objet.Liste("non_cumul", noeud => ObjetYaml.Lire(noeud, releve, LireIncompatibilite)),
            Sources = [.. sources.Values],
            Versions = objet.Liste("versions", noeud => ObjetYaml.Lire(noeud, releve, LireVersion)),
        };
        VerifierVersions(aide, objet.Ligne);
        return aide;
    }

    private Demarche LireDemarche(ObjetYaml objet) =>
        new(
            objet.Texte("autorite"),
            objet.Texte("payeur"),
            objet.Texte("contact"),
            objet.Liste(
                "pieces",
                noeud =>
                    ObjetYaml.Lire(
                        noeud,
                        releve,
                        piece => new Piece(piece.Texte("libelle"), piece.OuiNon("a_confirmer"))
                    )
            )
        );

    private Incompatibilite? LireIncompatibilite(ObjetYaml objet)
    {
        var avec = objet.Texte("avec");
        return Source(objet, "source") is { } source ? new Incompatibilite(avec, source) : null;
    }

    private VersionAide? LireVersion(ObjetYaml objet)
    {
        var montant = objet.Noeud("montant") is { } noeud ? LectureMontant.Lire(noeud, releve) : null;
        var source = SourceDeRegle(objet, "source_montant");
        var signature = objet.Objet<object>(
            "signature",
            periode => new Periode(periode.DateOuNulle("du"), periode.DateOuNulle("au"))
        );
        var version = new VersionAide
        {
            Libelle = objet.Texte("libelle"),
            Signature = signature is Periode lue ? lue : default,
            Conditions = objet.Liste("conditions", condition => ObjetYaml.Lire(condition, releve, LireExigence)),
            Montant = montant ?? new SansMontant(""),
            SourceMontant = source ?? new Source("", "", null, default, default),
            Engagements = objet.Liste("engagements", engagement => ObjetYaml.Lire(engagement, releve, LireEngagement)),
            AVerifier = objet.Textes("a_verifier"),
            Notes = objet.Liste("notes", LireNote),
        };
        if (version.Conditions.Count == 0)
        {
            releve.Refuser(objet.Ligne, "Une version a au moins une condition.");
        }
        return version;
    }

    private Exigence? LireExigence(ObjetYaml objet)
    {
        var texte = objet.Texte("texte");
        var condition = objet.Noeud("si") is { } noeud ? LectureCondition.Lire(noeud, releve) : null;
        var source = SourceDeRegle(objet, "source");
        return condition is null || source is null ? null : new Exigence(texte, condition, source);
    }

    private static Engagement LireEngagement(ObjetYaml objet)
    {
        var libelle = objet.Texte("libelle");
        if (!objet.Contient("duree_de"))
        {
            return new Engagement(libelle, objet.EntierOuNul("duree_mois"), null, null);
        }
        var (nom, minimum) = (objet.Texte("duree_de"), objet.Entier("minimum_mois"));
        if (Cles.Trouver(nom) is not CleNombre cle)
        {
            objet.Releve.Refuser(objet.Ligne, $"« {nom} » n'est pas une clé nombre du profil.");
            return new Engagement(libelle, null, null, null);
        }
        return new Engagement(libelle, null, cle, minimum);
    }

    private Note? LireNote(YamlNode noeud) =>
        noeud is YamlScalarNode { Value: { } texte }
            ? new Note(texte, null)
            : ObjetYaml.Lire(
                noeud,
                releve,
                objet =>
                {
                    var si = objet.Noeud("si") is { } condition ? LectureCondition.Lire(condition, releve) : null;
                    var texte = objet.Texte("texte");
                    return si is null ? null : new Note(texte, si);
                }
            );

    private Source? Source(ObjetYaml objet, string cle) => LectureSources.Trouver(sources, objet, cle);

    private Source? SourceDeRegle(ObjetYaml objet, string cle)
    {
        var source = Source(objet, cle);
        if (source?.Fiabilite == Fiabilite.AVerifier)
        {
            releve.Refuser(
                objet.Ligne,
                $"La source « {source.Id} » est à vérifier : elle ne peut fonder ni une condition ni un montant en vigueur."
            );
        }
        return source;
    }

    private void VerifierVersions(Aide aide, int ligne)
    {
        if (aide.Versions.Count == 0)
        {
            releve.Refuser(ligne, "Une aide a au moins une version.");
            return;
        }
        foreach (var (avant, apres) in aide.Versions.Zip(aide.Versions.Skip(1)))
        {
            if (avant.Signature.Au is not { } fin || apres.Signature.Du is not { } debut)
            {
                releve.Refuser(
                    ligne,
                    $"« {avant.Libelle} » et « {apres.Libelle} » se suivent : la première a une fin et la seconde un début."
                );
            }
            else if (debut <= fin)
            {
                releve.Refuser(
                    ligne,
                    $"« {avant.Libelle} » et « {apres.Libelle} » se chevauchent : la seconde doit commencer le {Typographie.Jour(fin.AddDays(1))}."
                );
            }
            else if (debut != fin.AddDays(1))
            {
                releve.Refuser(
                    ligne,
                    $"Il y a un trou entre « {avant.Libelle} » et « {apres.Libelle} » : la seconde doit commencer le {Typographie.Jour(fin.AddDays(1))}."
                );
            }
        }
        if ((aide.Versions[0].Signature.Du is null) != (aide.PasAvant is not null))
        {
            releve.Refuser(
                ligne,
                "« pas_avant » va avec une première version sans début connu, et seulement avec elle."
            );
        }
        if (aide.Signature.Au is not null && aide.ApresFermeture is null)
        {
            releve.Refuser(
                ligne,
                "L'aide ferme un jour : dites dans « apres_fermeture » ce que deviennent les contrats en cours."
            );
        }
    }
}

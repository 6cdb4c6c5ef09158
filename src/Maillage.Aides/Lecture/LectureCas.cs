using Maillage.Aides.Lecture;
using YamlDotNet.RepresentationModel;

namespace Maillage.Aides;

/// <summary>The cases of an aid, and what is wrong in their file.</summary>
public sealed record CasLus(IReadOnlyList<CasDeRegle> Cas, IReadOnlyList<ErreurRegle> Erreurs);

/// <summary>Reads the cases of an aid.</summary>
public static class LectureCas
{
    /// <summary>Reads the file of cases; a missing file is an error.</summary>
    public static CasLus Lire(TexteRegle texte)
    {
        var releve = new Releve(texte.FichierCas);
        if (texte.Cas is null)
        {
            releve.Refuser(1, "Ce fichier manque : chaque aide a ses cas vérifiés.");
            return new CasLus([], releve.Erreurs);
        }
        if (releve.Racine(texte.Cas) is not { } racine)
        {
            return new CasLus([], releve.Erreurs);
        }
        if (racine is not YamlSequenceNode suite)
        {
            releve.Refuser(racine, "Une liste de cas est attendue.");
            return new CasLus([], releve.Erreurs);
        }
        CasDeRegle[] cas =
        [
            .. suite
                .Children.Select(noeud => ObjetYaml.Lire(noeud, releve, objet => Cas(objet, texte)))
                .OfType<CasDeRegle>(),
        ];
        return new CasLus(cas, releve.Erreurs);
    }

    private static CasDeRegle? Cas(ObjetYaml objet, TexteRegle texte)
    {
        var profil = objet.Noeud("profil") is { } noeud ? LireProfil(noeud, objet.Releve) : Profil.Vide;
        var attente = objet.Objet("attendu", LireAttente);
        var cas = new CasDeRegle
        {
            Aide = texte.Dossier,
            Fichier = texte.FichierCas,
            Ligne = objet.Ligne,
            Phrase = objet.Texte("cas"),
            Demande = new Demande(objet.Texte("commune"), objet.Date("date"), profil),
            Attente = attente ?? new Attente { Statut = "" },
        };
        return attente is null ? null : cas;
    }

    private static Profil LireProfil(YamlNode noeud, Releve releve)
    {
        if (noeud is not YamlMappingNode membres)
        {
            releve.Refuser(noeud, "Le profil est un objet « clé: valeur » ; {} s'il est vide.");
            return Profil.Vide;
        }
        var champs = membres.Children.Select(membre =>
            KeyValuePair.Create(((YamlScalarNode)membre.Key).Value ?? "", Textes(membre.Value))
        );
        var lu = LectureProfil.Lire(champs);
        foreach (var erreur in lu.Erreurs)
        {
            releve.Refuser(noeud, $"profil.{erreur.Chemin} : {erreur.Message}");
        }
        return lu.Profil;
    }

    private static IReadOnlyList<string> Textes(YamlNode valeur) =>
        valeur switch
        {
            YamlScalarNode scalaire when !ObjetYaml.EstNul(scalaire) => [scalaire.Value!],
            YamlSequenceNode suite => [.. suite.Children.SelectMany(Textes)],
            YamlMappingNode datee =>
            [
                string.Join(':', datee.Children.Values.Select(membre => ((YamlScalarNode)membre).Value)),
            ],
            _ => [],
        };

    private static Attente LireAttente(ObjetYaml objet) =>
        new()
        {
            Statut = objet.Texte("statut"),
            StatutPresume = objet.Contient("statut_presume") ? objet.Texte("statut_presume") : null,
            MontantTotal = objet.Contient("montant_total") ? objet.Nombre("montant_total") : null,
            MontantNature = objet.Contient("montant_nature") ? objet.Texte("montant_nature") : null,
            MontantAnnuel = objet.Contient("montant_annuel") ? objet.Nombre("montant_annuel") : null,
            Echeancier = objet.Contient("echeancier") ? Echeancier(objet) : null,
            Non = objet.Contient("non") ? objet.Textes("non") : null,
            Inconnu = objet.Contient("inconnu") ? objet.Textes("inconnu") : null,
            Questions = objet.Contient("questions") ? objet.Textes("questions") : null,
        };

    private static List<(DateOnly? Date, decimal Montant)> Echeancier(ObjetYaml objet)
    {
        var lignes = new List<(DateOnly?, decimal)>();
        objet.Liste(
            "echeancier",
            noeud =>
                ObjetYaml.Lire(
                    noeud,
                    objet.Releve,
                    ligne =>
                    {
                        lignes.Add((ligne.DateOuNulle("date"), ligne.Nombre("montant")));
                        return ligne;
                    }
                )
        );
        return lignes;
    }
}

using Maillage.Territoires;
using YamlDotNet.RepresentationModel;

namespace Maillage.Aides.Lecture;

/// <summary>Reads a condition: a mapping of one key, which is a connective, a kind of place or a fact of the profile.</summary>
internal static class LectureCondition
{
    private static readonly Dictionary<string, Comparaison> Comparaisons = new()
    {
        ["au_moins"] = Comparaison.AuMoins,
        ["plus_de"] = Comparaison.PlusDe,
        ["au_plus"] = Comparaison.AuPlus,
        ["moins_de"] = Comparaison.MoinsDe,
        ["egal"] = Comparaison.Egal,
    };

    public static Condition? Lire(YamlNode noeud, Releve releve) =>
        ObjetYaml.Lire(
            noeud,
            releve,
            objet =>
            {
                if (objet.Noms.Count == 1)
                {
                    return Lire(objet, objet.Noms.Single());
                }
                foreach (var nom in objet.Noms)
                {
                    objet.Noeud(nom);
                }
                releve.Refuser(noeud, "Une condition a une seule clé. Réunissez-en plusieurs avec « et » ou « ou ».");
                return null;
            }
        );

    private static Condition? Lire(ObjetYaml objet, string nom) =>
        nom switch
        {
            "et" => Membres(objet, nom) is { } membres ? new Et(membres) : null,
            "ou" => Membres(objet, nom) is { } membres ? new Ou(membres) : null,
            "non" => objet.Noeud(nom) is { } membre && Lire(membre, objet.Releve) is { } condition
                ? new Non(condition)
                : null,
            "zone" => new EnZone(Zones(objet, nom), Lieu.Projet),
            "zone_exercice_actuelle" => new EnZone(Zones(objet, nom), Lieu.ExerciceActuel),
            "departement" => new DansDepartement(Departements(objet, nom)),
            "contrat_en_cours" => new ContratEnCours(objet.Textes(nom)),
            "non_publie" => new NonPublie(objet.Texte(nom)),
            "aide_locale" => new AideLocaleRecensee(objet.Texte(nom)),
            _ => Fait(objet, nom),
        };

    private static Condition? Fait(ObjetYaml objet, string nom)
    {
        switch (Cles.Trouver(nom))
        {
            case CleChoix cle:
                return new FaitParmi(cle, Valeurs(objet, cle));
            case CleOuiNon cle:
                return new FaitVrai(cle, objet.OuiNon(nom));
            case CleNombre cle:
                return objet.Objet(nom, seuil => LireSeuil(seuil, cle));
            case CleDate cle:
                return objet.Objet(nom, anciennete => new Anciennete(cle, anciennete.Entier("depuis_moins_de_mois")));
            default:
                objet.Noeud(nom);
                objet.Releve.Refuser(
                    objet.Ligne,
                    $"« {nom} » n'est pas une condition. Utilisez et, ou, non, zone, zone_exercice_actuelle, departement, contrat_en_cours, non_publie, aide_locale ou une clé du profil."
                );
                return null;
        }
    }

    private static Seuil? LireSeuil(ObjetYaml objet, CleNombre cle)
    {
        if (objet.Noms.Count == 1 && Comparaisons.TryGetValue(objet.Noms.Single(), out var comparaison))
        {
            return new Seuil(cle, comparaison, objet.Nombre(objet.Noms.Single()));
        }
        objet.Releve.Refuser(
            objet.Ligne,
            $"Un seuil a une seule comparaison parmi {string.Join(", ", Comparaisons.Keys)}."
        );
        return null;
    }

    private static IReadOnlyList<Condition>? Membres(ObjetYaml objet, string nom)
    {
        var membres = objet.Liste(nom, membre => Lire(membre, objet.Releve));
        if (membres.Count >= 2)
        {
            return membres;
        }
        objet.Releve.Refuser(objet.Ligne, $"« {nom} » réunit au moins deux conditions lisibles.");
        return null;
    }

    // Those that are not values of the key are told and left out.
    private static List<string> Valeurs(ObjetYaml objet, CleChoix cle)
    {
        var valeurs = objet.Textes(cle.Nom).ToLookup(valeur => cle.Valeurs.Any(connue => connue.Code == valeur));
        foreach (var valeur in valeurs[false])
        {
            objet.Releve.Refuser(objet.Ligne, $"« {valeur} » n'est pas une valeur de « {cle.Nom} ». {Attendu.De(cle)}");
        }
        return [.. valeurs[true]];
    }

    private static List<Zone> Zones(ObjetYaml objet, string nom)
    {
        var zones = new List<Zone>();
        foreach (var code in objet.Textes(nom))
        {
            if (NomsDeZones.TryParse(code, out var zone))
            {
                zones.Add(zone);
            }
            else
            {
                objet.Releve.Refuser(
                    objet.Ligne,
                    $"« {code} » n'est pas une zone. Zones : {string.Join(", ", NomsDeZones.Toutes.Select(z => z.Code()))}."
                );
            }
        }
        return zones;
    }

    private static List<CodeDepartement> Departements(ObjetYaml objet, string nom)
    {
        var departements = new List<CodeDepartement>();
        foreach (var texte in objet.Textes(nom))
        {
            if (CodeDepartement.TryParse(texte, out var code))
            {
                departements.Add(code);
            }
            else
            {
                objet.Releve.Refuser(
                    objet.Ligne,
                    $"« {texte} » n'est pas un code de département. Écrivez-le entre guillemets : \"09\"."
                );
            }
        }
        return departements;
    }
}

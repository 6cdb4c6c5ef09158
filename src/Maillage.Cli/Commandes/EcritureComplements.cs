using System.Globalization;
using System.Text.Json;
using Maillage.Projections;

namespace Maillage.Cli;

/// <summary>Writes as JSON what was added to a projection; a key that was not asked for is left out.</summary>
internal static class EcritureComplements
{
    public static void Ecrire(Utf8JsonWriter json, ComplementsProjection complements)
    {
        if (complements.Sensibilite is { } sensibilite)
        {
            Liste(json, "sensibilite", sensibilite.Facteurs, Ecrire);
        }
        if (complements.Dossier is { } face)
        {
            Ecrire(json, face);
        }
        if (complements.Recul is { } recul)
        {
            Ecrire(json, recul);
        }
        if (complements.Acces.Count > 0)
        {
            Liste(json, "acces", complements.Acces, (ecrit, annee) => Ecrire(ecrit, annee, complements.Demande));
        }
        if (complements.Placement is { } placement)
        {
            Liste(
                json,
                "places",
                placement.Places,
                (ecrit, place) =>
                {
                    ecrit.WriteString("commune", place.Commune.ToString());
                    ecrit.WriteNumber("gain_habitants", Math.Round(place.GainHabitants));
                }
            );
        }
    }

    private static void Ecrire(Utf8JsonWriter json, FacteurSensible facteur)
    {
        json.WriteString("id", facteur.Id);
        json.WriteString("libelle", facteur.Libelle);
        json.WriteString("bas", facteur.Bas);
        json.WriteString("haut", facteur.Haut);
        json.WriteNumber("solde_bas", Arrondi(facteur.SoldeBas));
        json.WriteNumber("solde_haut", Arrondi(facteur.SoldeHaut));
    }

    private static void Ecrire(Utf8JsonWriter json, FaceAuDossier face)
    {
        json.WriteStartObject("face_au_dossier");
        json.WriteString("scenario", face.Notre.Scenario.Id);
        json.WriteNumber("solde", Arrondi(face.Notre.Finale.Soldes[DefinitionBesoin.DensiteConstante].Mediane));
        json.WriteNumber("dossier_departs", Arrondi(face.Dossier.Departs));
        json.WriteNumber("dossier_besoin", face.Dossier.Besoin);
        json.WriteNumber("dossier_arrivees", face.Dossier.Arrivees);
        json.WriteNumber("dossier_manque", face.Dossier.Manque);
        json.WriteNumber("departs_vitesse_nationale", Arrondi(face.DepartsNationaux));
        Liste(
            json,
            "etapes",
            face.Etapes,
            (ecrit, etape) =>
            {
                ecrit.WriteString("id", etape.Id);
                ecrit.WriteString("libelle", etape.Libelle);
                ecrit.WriteNumber("medecins", Arrondi(etape.Medecins));
            }
        );
        Liste(
            json,
            "hypotheses_equivalentes",
            face.Equivalentes,
            (ecrit, hypothese) =>
            {
                ecrit.WriteString("id", hypothese.Id);
                ecrit.WriteString("libelle", hypothese.Libelle);
                ecrit.WriteNumber("valeur", Arrondi(hypothese.Valeur));
                ecrit.WriteString("unite", hypothese.Unite);
            }
        );
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, Recul recul)
    {
        json.WriteStartObject("recul");
        json.WriteNumber("debut", recul.Debut);
        json.WriteNumber("depart", recul.Depart);
        json.WriteNumber("fin", recul.Fin);
        json.WriteNumber("erreur_moyenne", Math.Round(recul.ErreurMoyenne, 2));
        json.WriteNumber("erreur_sans_changement", Math.Round(recul.ErreurSansChangement, 2));
        json.WriteNumber("erreur_tendance", Math.Round(recul.ErreurTendance, 2));
        json.WriteNumber("dans_80", recul.Dans80);
        Liste(
            json,
            "departements",
            recul.Departements,
            (ecrit, un) =>
            {
                ecrit.WriteString("departement", un.Departement.ToString());
                ecrit.WriteNumber("depart", un.Depart);
                ecrit.WriteNumber("mediane", un.Projete.Mediane);
                ecrit.WriteNumber("p10", un.Projete.P10);
                ecrit.WriteNumber("p90", un.Projete.P90);
                ecrit.WriteNumber("constate", un.Constate);
                ecrit.WriteNumber("erreur", Math.Round(un.Erreur, 2));
            }
        );
        json.WriteEndObject();
    }

    private static void Ecrire(Utf8JsonWriter json, AccesAnnee annee, DemandeProjection demande)
    {
        json.WriteNumber("annee", annee.Annee);
        json.WriteStartObject("habitants_sous");
        foreach (var seuil in ComplementsProjection.Seuils)
        {
            json.WriteNumber(
                seuil.ToString(CultureInfo.InvariantCulture),
                Math.Round(annee.Sous(seuil, demande.Departement))
            );
        }
        json.WriteEndObject();
    }

    private static void Liste<T>(
        Utf8JsonWriter json,
        string nom,
        IEnumerable<T> elements,
        Action<Utf8JsonWriter, T> ecrire
    )
    {
        json.WriteStartArray(nom);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            ecrire(json, element);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static double Arrondi(double valeur) => EcritureProjection.Arrondi(valeur);
}

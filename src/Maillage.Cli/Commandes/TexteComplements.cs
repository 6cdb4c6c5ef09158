using System.Globalization;
using Maillage.Projections;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>Writes for people what was added to a projection.</summary>
internal sealed class TexteComplements(ComplementsProjection complements)
{
    public void Ecrire(TextWriter sortie)
    {
        Sensibilite(sortie);
        Dossier(sortie);
        Recul(sortie);
        Acces(sortie);
        Placement(sortie);
    }

    private void Sensibilite(TextWriter sortie)
    {
        if (complements.Sensibilite is not { } sensibilite)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine($"Ce qui bouge le plus le solde, de {Entier(sensibilite.Reference)} attendu :");
        var tableau = new Tableau("ce qui change", "de", "à", "solde", "solde à");
        foreach (var facteur in sensibilite.Facteurs)
        {
            tableau.Ajouter(
                facteur.Libelle,
                facteur.Bas,
                facteur.Haut,
                Entier(facteur.SoldeBas),
                Entier(facteur.SoldeHaut)
            );
        }
        tableau.EcrireAligne(sortie);
    }

    private void Dossier(TextWriter sortie)
    {
        if (complements.Dossier is not { } face)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine($"À côté du dossier régional de 2025 ({face.Notre.Scenario.Nom}) :");
        var (dossier, fin) = (face.Dossier, face.Notre.Finale);
        var tableau = new Tableau("", "dossier", "ici");
        tableau.Ajouter(
            "départs (le dossier : somme de ses fiches)",
            Entier(dossier.Departs),
            Entier(fin.Departs.Mediane)
        );
        tableau.Ajouter(
            "nécessaires",
            Entier(dossier.Besoin),
            Entier(fin.Besoins[DefinitionBesoin.DensiteConstante].Mediane)
        );
        tableau.Ajouter("attendus", Entier(dossier.Arrivees), Entier(fin.Arrivees.Mediane));
        tableau.Ajouter(
            "manquants",
            Entier(dossier.Manque),
            Entier(-fin.Soldes[DefinitionBesoin.DensiteConstante].Mediane)
        );
        tableau.EcrireAligne(sortie);
        sortie.WriteLine();
        sortie.WriteLine("De son solde au nôtre :");
        var etapes = new Tableau("étape", "médecins");
        foreach (var etape in face.Etapes)
        {
            etapes.Ajouter(etape.Libelle, Entier(etape.Medecins));
        }
        etapes.EcrireAligne(sortie);
        sortie.WriteLine();
        sortie.WriteLine($"Ce qui, seul, donnerait les {Entier(dossier.Besoin)} du dossier :");
        foreach (var hypothese in face.Equivalentes)
        {
            sortie.WriteLine(
                $"- {hypothese.Libelle} {Typographie.Nombre(hypothese.Valeur, 1)}{Typographie.EspaceInsecable}{hypothese.Unite}."
            );
        }
        sortie.WriteLine(
            $"À la vitesse mesurée sur tous les médecins de France de 2012 à 2020, {Entier(face.DepartsNationaux)} partiraient."
        );
    }

    private void Recul(TextWriter sortie)
    {
        if (complements.Recul is not { } recul)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine(
            $"Le modèle essayé sur le passé, médecins de toutes spécialités, de {recul.Depart} à {recul.Fin} d'après {recul.Debut}-{recul.Depart} :"
        );
        var tableau = new Tableau("département", "au départ", "projeté", "80 % entre", "et", "constaté", "erreur %");
        foreach (var un in recul.Departements)
        {
            tableau.Ajouter(
                un.Departement.ToString(),
                Entier(un.Depart),
                Entier(un.Projete.Mediane),
                Entier(un.Projete.P10),
                Entier(un.Projete.P90),
                Entier(un.Constate),
                Typographie.Nombre(Math.Round(un.Erreur, 1), 1)
            );
        }
        tableau.EcrireAligne(sortie);
        sortie.WriteLine(
            $"Erreur moyenne {Pour(recul.ErreurMoyenne)}, contre {Pour(recul.ErreurSansChangement)} sans rien changer et {Pour(recul.ErreurTendance)} en prolongeant une droite ; {recul.Dans80} départements sur {recul.Departements.Count} dans la bande de 80{Typographie.EspaceInsecable}%."
        );
    }

    private void Acces(TextWriter sortie)
    {
        if (complements.Acces.Count == 0)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine(
            "Habitants sous un accès, en consultations par an et par habitant (chaque commune suit son département) :"
        );
        var tableau = new Tableau([
            "année",
            .. ComplementsProjection.Seuils.Select(seuil => $"sous {Typographie.Nombre(seuil, 1)}"),
        ]);
        foreach (var annee in complements.Acces)
        {
            tableau.Ajouter([
                annee.Annee.ToString(CultureInfo.InvariantCulture),
                .. ComplementsProjection.Seuils.Select(seuil =>
                    Entier(annee.Sous(seuil, complements.Demande.Departement))
                ),
            ]);
        }
        tableau.EcrireAligne(sortie);
    }

    private void Placement(TextWriter sortie)
    {
        if (complements.Placement is not { } reponse)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine(
            $"Où {Entier(reponse.Places.Count)} médecins de plus feraient retrouver 2,5 en {complements.Demande.Horizon} à {Entier(reponse.Habitants)} habitants (réponse approchée) :"
        );
        var tableau = new Tableau("commune", "nom", "habitants");
        foreach (var place in reponse.Places)
        {
            tableau.Ajouter(
                place.Commune.ToString(),
                complements.Referentiel!.Communes[place.Commune].Nom,
                Entier(place.GainHabitants)
            );
        }
        tableau.EcrireAligne(sortie);
        if (reponse.NonPlaces > 0)
        {
            sortie.WriteLine($"Médecins sans place, aucune n'apportant plus rien : {Entier(reponse.NonPlaces)}.");
        }
    }

    private static string Pour(double part) => $"{Typographie.Nombre(part, 1)}{Typographie.EspaceInsecable}%";

    private static string Entier(double nombre) => Typographie.Nombre(Math.Round(nombre) + 0.0, 0);
}

using Maillage.Planification;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>Writes where doctors go.</summary>
internal sealed class TextePlacement(
    ReferentielTerritorial referentiel,
    DemandePlacement demande,
    ReponsePlacement reponse
)
{
    public void Ecrire(TextWriter sortie, Format format)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcriturePlacement.Ecrire(json, reponse, demande.Objectif));
                break;
            case Format.Csv:
                Lignes().EcrireCsv(sortie);
                break;
            case Format.Tableau:
                Raconter(sortie);
                break;
        }
    }

    private Tableau Lignes()
    {
        var tableau = new Tableau("commune", "nom", "gain_habitants", "gain", "prioritaire");
        foreach (var place in reponse.Places)
        {
            tableau.Ajouter(
                place.Commune.ToString(),
                Nom(place.Commune),
                Tableau.Nombre(place.GainHabitants),
                Tableau.Nombre(place.Gain),
                place.Prioritaire ? "oui" : "non"
            );
        }
        return tableau;
    }

    private void Raconter(TextWriter sortie)
    {
        sortie.WriteLine(
            $"{Gens(reponse.Habitants)} atteignent l'accès de {Typographie.Nombre(demande.Seuil)} ; réponse {EcriturePlacement.Nom(reponse.Methode)}."
        );
        sortie.WriteLine($"{Titre()} : {Mesure(reponse.Total)} ; aucun choix ne dépasse {Mesure(reponse.Borne)}.");
        foreach (var (rang, place) in reponse.Places.Index())
        {
            sortie.WriteLine();
            sortie.WriteLine(
                $"{rang + 1}. {Nom(place.Commune)} ({place.Commune}) : {Gens(place.GainHabitants)} de plus au seuil"
            );
            Aidees(place).EcrireAligne(sortie);
        }
        if (reponse.NonPlaces > 0)
        {
            sortie.WriteLine();
            sortie.WriteLine($"Médecins sans place, aucune n'apportant plus rien : {reponse.NonPlaces}.");
        }
        Alternatives(sortie);
    }

    private Tableau Aidees(PlaceProposee place)
    {
        var tableau = new Tableau("les plus aidées", "habitants", "accès avant", "après", "atteint le seuil");
        foreach (var aidee in place.Aidees)
        {
            tableau.Ajouter(
                Nom(aidee.Commune),
                Typographie.Nombre(aidee.Habitants, 0),
                Acces(aidee.Avant),
                Acces(aidee.Apres),
                aidee.Franchit ? "oui" : ""
            );
        }
        return tableau;
    }

    private void Alternatives(TextWriter sortie)
    {
        if (reponse.Alternatives.Count == 0)
        {
            return;
        }
        sortie.WriteLine();
        sortie.WriteLine($"À moins de 1{Typographie.EspaceInsecable}% près, on peut changer un lieu");
        var tableau = new Tableau("au lieu de", "prendre", "total");
        foreach (var alternative in reponse.Alternatives)
        {
            tableau.Ajouter(Nom(alternative.Quittee), Nom(alternative.Prise), Mesure(alternative.Total));
        }
        tableau.EcrireAligne(sortie);
    }

    private string Titre() =>
        demande.Objectif switch
        {
            Objectif.Habitants => "Habitants qui atteignent le seuil",
            Objectif.Soins => "Consultations gagnées par an sous le seuil",
            Objectif.Proximite => "Minutes gagnées par habitant jusqu'au médecin le plus proche, en moyenne",
        };

    private string Mesure(double valeur) =>
        demande.Objectif == Objectif.Proximite
            ? Typographie.Nombre(valeur / Population, 4)
            : Typographie.Nombre(valeur, 0);

    private double Population => referentiel.Communes.Values.Sum(commune => commune.Population ?? 0);

    private string Nom(CodeCommune commune) => referentiel.Communes[commune].Nom;

    private static string Acces(double acces) => double.IsNaN(acces) ? Tableau.Inconnu : Typographie.Nombre(acces);

    private static string Gens(double habitants) =>
        $"{Typographie.Nombre(habitants, 0)}{Typographie.EspaceInsecable}habitant{(habitants >= 2 ? "s" : "")}";
}

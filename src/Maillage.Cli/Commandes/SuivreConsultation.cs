using System.Text;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary><c>zonage consultation</c>: where the opinions on a draft stand, and what is missing before decreeing it.</summary>
internal sealed class SuivreConsultation : Commande
{
    private readonly Mots fichier = BrouillonDonne.Argument();
    private readonly Valeur date = new("--date", "AAAA-MM-JJ", "Jour de l'état (par défaut : aujourd'hui).");
    private readonly Valeur calendrier = new(
        "--calendrier",
        "fichier",
        "Écrit les étapes datées dans un fichier .ics."
    );

    public SuivreConsultation()
        : base("consultation", "Dit où en sont les avis sur un brouillon, et ce qui manque avant de décréter.")
    {
        Arguments.Add(fichier);
        Options.Add(date);
        Options.Add(calendrier);
    }

    public override int Executer(Appel appel)
    {
        var jour = appel.Jour(date);
        var donne = BrouillonDonne.Lire(appel, fichier);
        if (!appel.Valide || donne is null)
        {
            return appel.Refuser();
        }
        var (etapes, manques) = donne.Actes.Examiner(donne.Brouillon, jour);
        if (appel.Texte(calendrier) is { } nom)
        {
            var texte = CalendrierConsultation.Ecrire(donne.Brouillon.Nom, etapes, appel.Poste.Horloge.GetUtcNow());
            FichierEcrit.Ecrire(appel, calendrier, nom, flux => flux.Write(Encoding.UTF8.GetBytes(texte)));
        }
        if (!appel.Valide)
        {
            return appel.Refuser();
        }
        if (appel.Present(Json))
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureConsultation.Ecrire(json, jour, etapes, manques));
        }
        else
        {
            TexteZonage.EcrireConsultation(appel.Poste.Sortie, jour, etapes, manques);
        }
        return Programme.Fait;
    }
}

using System.Text.Json;
using Maillage.Donnees;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary><c>zonage classer</c>: the territories ranked by weighted criteria, and a classing within ceilings.</summary>
internal sealed class ClasserTerritoires : Commande
{
    private readonly OptionsClasser options = new();
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par territoire.");

    public ClasserTerritoires()
        : base("classer", "Classe les territoires par critères pondérés, et propose un zonage dans les plafonds.")
    {
        foreach (var option in options.Toutes)
        {
            Options.Add(option);
        }
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        if (appel.Prendre(appel.Monde.Referentiel) is not { } referentiel)
        {
            return appel.Refuser();
        }
        var lieux = appel.Monde.Lieux;
        var dossier = ChargementDossierZonage.Charger(lieux.Donnees, lieux.Reglementation, referentiel);
        appel.Signaler(dossier.Erreurs.Select(LectureReferentiel.EnSaisie));
        if (dossier.Valeur is not { } lu || options.Lire(appel, lu, referentiel) is not { } demande || !appel.Valide)
        {
            return appel.Refuser();
        }
        var scores = Classement.Classer(
            demande.Sujet.Decoupage,
            demande.Criteres,
            new MesuresCriteres(referentiel, lu.ParDepartement)
        );
        var proposition = CalculProposition.Proposer(demande.Sujet.Methode, scores, demande.Sujet.Plafonds);
        new TexteClassement(demande, scores, proposition).Ecrire(appel.Poste.Sortie, format);
        return Programme.Fait;
    }
}

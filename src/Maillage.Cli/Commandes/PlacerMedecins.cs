using Maillage.Accessibilite;
using Maillage.Donnees;
using Maillage.Planification;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary><c>apl placer</c>: where the next doctors of the region would serve best.</summary>
internal sealed class PlacerMedecins : Commande
{
    private readonly OptionsPlacer options = new();
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par médecin.");

    public PlacerMedecins()
        : base(
            "placer",
            "Dit où placer les prochains généralistes de la région, pourquoi, et ce qui vaudrait presque autant."
        )
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
        var recherche = options.Recherche(appel);
        var referentiel = appel.Prendre(appel.Monde.Referentiel);
        var demande = referentiel is null ? null : options.Demande(appel, referentiel);
        if (
            !appel.Valide
            || referentiel is null
            || demande is null
            || Poser(appel, referentiel, demande) is not { } probleme
        )
        {
            return appel.Refuser();
        }
        var reponse = Placement.Proposer(probleme, recherche);
        if (reponse.Reserve is { } reserve)
        {
            appel.Poste.Erreurs.WriteLine(reserve);
        }
        new TextePlacement(referentiel, demande, reponse).Ecrire(appel.Poste.Sortie, format);
        return Programme.Fait;
    }

    private static ProblemePlacement? Poser(Appel appel, ReferentielTerritorial referentiel, DemandePlacement demande)
    {
        var lieux = appel.Monde.Lieux;
        var region = ChargementRegionAcces.Charger(lieux.Donnees, lieux.Reglementation, referentiel);
        appel.Signaler(region.Erreurs.Select(LectureReferentiel.EnSaisie));
        if (region.Valeur is not { } chargee)
        {
            return null;
        }
        var (probleme, fautes) = ProblemePlacement.Poser(AccesRegion.Mesurer(chargee), demande);
        foreach (var faute in fautes)
        {
            appel.Signaler($"--{faute.Cle.Replace('_', '-')}", faute.Message);
        }
        return probleme;
    }
}

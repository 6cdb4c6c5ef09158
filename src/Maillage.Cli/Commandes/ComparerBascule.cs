using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides garder-ou-basculer</c>: keep a contract to its term, or leave it for the aid that cannot be held beside it?</summary>
internal sealed class ComparerBascule : Commande
{
    private readonly OptionsContrat contrat = new();
    private readonly Valeur bascule = new("--bascule", "AAAA-MM-JJ", "Jour du choix : premier jour sans le contrat.");
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par année.");

    public ComparerBascule()
        : base(
            "garder-ou-basculer",
            "Compare, année par année, garder un contrat jusqu'à son terme ou le quitter pour une autre aide."
        )
    {
        foreach (var option in contrat.Toutes)
        {
            Options.Add(option);
        }
        Options.Add(bascule);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var (saisi, jour) = (contrat.Lire(appel), OptionsContrat.ExigerJour(appel, bascule));
        var comparaison = saisi is null || jour is null ? null : Comparer(appel, saisi, jour.Value);
        if (!appel.Valide || comparaison is null)
        {
            return appel.Refuser();
        }
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureBascule.Ecrire(json, comparaison));
                break;
            case Format.Csv:
                TexteBascule.Annees(comparaison).EcrireCsv(appel.Poste.Sortie);
                break;
            case Format.Tableau:
                TexteBascule.Ecrire(appel.Poste.Sortie, comparaison);
                break;
        }
        return Programme.Fait;
    }

    private static Bascule? Comparer(Appel appel, ContratSaisi saisi, DateOnly jour)
    {
        if (appel.OuvrirSimulateur() is not { } simulateur)
        {
            return null;
        }
        var reponse = CalculBascule.Comparer(simulateur, new(saisi.Aide, saisi.Signature, jour, saisi.Verse));
        if (reponse is ReponseBascule.Refusee refusee)
        {
            appel.Signaler(refusee.Erreurs.Select(OptionFautive.De));
        }
        return (reponse as ReponseBascule.Faite)?.Bascule;
    }
}

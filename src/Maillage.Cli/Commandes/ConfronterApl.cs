using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary><c>apl confronter</c>: the access estimated here beside what DREES published, commune by commune.</summary>
internal sealed class ConfronterApl : Commande
{
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par commune.");

    public ConfronterApl()
        : base("confronter", "Confronte l'accès estimé ici aux valeurs publiées par la DREES.") => Options.Add(csv);

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var confrontation = appel.Valide ? Confronter(appel) : null;
        if (!appel.Valide || confrontation is null)
        {
            return appel.Refuser();
        }
        var sortie = appel.Poste.Sortie;
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcritureConfrontation.Ecrire(json, confrontation));
                break;
            case Format.Csv:
                TexteConfrontation.Communes(confrontation).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                TexteConfrontation.Ecrire(sortie, confrontation);
                break;
        }
        return Programme.Fait;
    }

    private static ConfrontationChargee? Confronter(Appel appel)
    {
        if (appel.Prendre(appel.Monde.Referentiel) is not { } referentiel)
        {
            return null;
        }
        var lieux = appel.Monde.Lieux;
        var chargee = ChargementConfrontation.Charger(lieux.Donnees, lieux.Reglementation, referentiel);
        appel.Signaler(chargee.Erreurs.Select(LectureReferentiel.EnSaisie));
        return chargee.Valeur;
    }
}

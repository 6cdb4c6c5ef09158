using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides liste</c>: the catalogue, by id.</summary>
internal sealed class ListerAides : Commande
{
    private readonly Drapeau csv = new("--csv", "Répond en CSV.");

    public ListerAides()
        : base("liste", "Liste les aides du catalogue.") => Options.Add(csv);

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var catalogue = appel.Prendre(appel.Monde.Catalogue);
        if (!appel.Valide || catalogue is null)
        {
            return appel.Refuser();
        }
        var sortie = appel.Poste.Sortie;
        switch (format)
        {
            case Format.Json:
                SortieJson.Liste(sortie, catalogue.Aides, EcritureAide.Resumer);
                break;
            case Format.Csv:
                Lignes(catalogue).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                Resume(catalogue).EcrireAligne(sortie);
                break;
        }
        return Programme.Fait;
    }

    private static Tableau Lignes(CatalogueAides catalogue)
    {
        var tableau = new Tableau("id", "nom", "sigle", "famille", "financeur", "signature_du", "signature_au");
        foreach (var aide in catalogue.Aides)
        {
            var (du, au) = (Tableau.Jour(aide.Signature.Du), Tableau.Jour(aide.Signature.Au));
            tableau.Ajouter(aide.Id, aide.Nom, aide.Sigle, aide.Famille, aide.Financeur, du, au);
        }
        return tableau;
    }

    private static Tableau Resume(CatalogueAides catalogue)
    {
        var tableau = new Tableau("id", "nom", "financeur", "signature");
        foreach (var aide in catalogue.Aides)
        {
            tableau.Ajouter(aide.Id, aide.Nom, aide.Financeur, aide.SignatureEnMots);
        }
        return tableau;
    }
}

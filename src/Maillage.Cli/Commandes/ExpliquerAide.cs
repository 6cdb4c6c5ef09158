using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary><c>aides expliquer</c>: the rules of an aid, every version or the one of a day.</summary>
internal sealed class ExpliquerAide : Commande
{
    private readonly Mots id = new("id", plusieurs: false, "Donnez l'identifiant d'une aide : maillage aides liste.");
    private readonly Valeur date = new(
        "--date",
        "AAAA-MM-JJ",
        "Ne montre que la version signable ce jour-là (par défaut : toutes)."
    );

    public ExpliquerAide()
        : base("expliquer", "Montre les règles d'une aide : versions, conditions, montants, sources.")
    {
        Arguments.Add(id);
        Options.Add(date);
    }

    public override int Executer(Appel appel)
    {
        var jour = appel.JourDonne(date);
        var format = appel.Format(this);
        var catalogue = appel.Prendre(appel.Monde.Catalogue);
        var aide = catalogue is null ? null : Trouver(appel, catalogue);
        if (!appel.Valide || aide is null)
        {
            return appel.Refuser();
        }
        if (jour is { } signature && aide.VersionAu(signature) is null)
        {
            appel.Poste.Erreurs.WriteLine(
                $"Aucune version ne se signe le {Typographie.Jour(signature)} (signature {aide.SignatureEnMots})."
            );
        }
        if (format == Format.Json)
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureAide.Expliquer(json, aide, jour));
        }
        else
        {
            TexteAide.Ecrire(appel.Poste.Sortie, aide, jour);
        }
        return Programme.Fait;
    }

    private Aide? Trouver(Appel appel, CatalogueAides catalogue)
    {
        var texte = appel.Texte(id);
        var ids = catalogue.Aides.Select(aide => aide.Id).ToArray();
        var trouvee = catalogue.Trouver(texte);
        if (trouvee is null && texte.Length > 0)
        {
            appel.Signaler(
                "id",
                $"« {texte} » n'est pas une aide du catalogue.{Proximite.Proposer(texte, ids)} Les identifiants sont : {string.Join(", ", ids)}."
            );
        }
        return trouvee;
    }
}

using Maillage.Donnees;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary><c>zonage arrete</c>: the order of a draft as a Word document, without value until it is decreed.</summary>
internal sealed class RedigerArrete : Commande
{
    private readonly Mots fichier = BrouillonDonne.Argument();
    private readonly Valeur sortie = new("--sortie", "fichier", "Document Word à écrire (.docx).");
    private readonly Valeur date = new(
        "--date",
        "AAAA-MM-JJ",
        "Jour de l'état d'un projet (par défaut : aujourd'hui)."
    );
    private readonly Valeur numero = new("--decret-numero", "numéro", "Numéro que l'autorité a donné à l'arrêté.");
    private readonly Valeur signature = new("--decret-date", "AAAA-MM-JJ", "Jour où l'arrêté a été signé.");

    public RedigerArrete()
        : base("arrete", "Rédige l'arrêté d'un brouillon, en document Word.")
    {
        Arguments.Add(fichier);
        Options.Add(sortie);
        Options.Add(date);
        Options.Add(numero);
        Options.Add(signature);
    }

    public override int Executer(Appel appel)
    {
        var nom = appel.Exiger(sortie);
        var jour = appel.Jour(date);
        var decret = Decret(appel);
        var donne = BrouillonDonne.Lire(appel, fichier);
        if (!appel.Valide || donne is null || nom is null)
        {
            return appel.Refuser();
        }
        var dossier = donne.Actes.Dossier(donne.Brouillon, BrouillonDonne.Fond(appel));
        if (Rediger(appel, dossier, decret, jour) is { } arrete)
        {
            FichierEcrit.Ecrire(appel, sortie, nom, flux => DocumentArrete.Ecrire(flux, arrete));
            Conclure(appel, arrete, nom);
        }
        return appel.Valide ? Programme.Fait : appel.Refuser();
    }

    private static Arrete? Rediger(Appel appel, DossierArrete dossier, Decret? decret, DateOnly jour)
    {
        if (decret is null)
        {
            return RedactionArrete.Projeter(dossier, jour);
        }
        var (arrete, manques) = RedactionArrete.Decreter(dossier, decret);
        foreach (var manque in manques)
        {
            appel.Signaler("--decret-numero", manque);
        }
        return arrete;
    }

    private void Conclure(Appel appel, Arrete arrete, string nom)
    {
        if (!appel.Valide)
        {
            return;
        }
        var communes = arrete.Departements.Sum(section => section.Communes.Count);
        if (appel.Present(Json))
        {
            SortieJson.Ecrire(
                appel.Poste.Sortie,
                json =>
                {
                    json.WriteStartObject();
                    json.WriteString("sortie", nom);
                    json.WriteBoolean("projet", arrete.Decret is null);
                    json.WriteNumber("communes", communes);
                    json.WriteStartArray("manques");
                    foreach (var manque in arrete.Manques)
                    {
                        json.WriteStringValue(manque);
                    }
                    json.WriteEndArray();
                    json.WriteEndObject();
                }
            );
            return;
        }
        var statut = arrete.Decret is { } decret ? $"arrêté n° {decret.Numero}" : Arrete.Projet;
        appel.Poste.Sortie.WriteLine($"{nom} : {statut}, {communes} communes.");
        if (arrete.Decret is null)
        {
            TexteZonage.Manques(appel.Poste.Sortie, arrete.Manques);
        }
    }

    private Decret? Decret(Appel appel)
    {
        var (donne, jour) = (appel.Texte(numero), appel.JourDonne(signature));
        if (donne is null != appel.Texte(signature) is null)
        {
            appel.Signaler(
                donne is null ? numero.Name : signature.Name,
                "Un arrêté a un numéro et une date : donnez --decret-numero et --decret-date, ou aucun des deux."
            );
        }
        return donne is not null && jour is not null ? new(donne, jour.Value) : null;
    }
}

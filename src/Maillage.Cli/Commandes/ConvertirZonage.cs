using System.Text;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary><c>zonage convertir</c>: a draft from one format, or mesh, to another.</summary>
internal sealed class ConvertirZonage : Commande
{
    private readonly Mots fichier = BrouillonDonne.Argument();
    private readonly Valeur vers = new("--vers", "format", "json, xlsx, csv, geojson ou atlasante.");
    private readonly Valeur sortie = new(
        "--sortie",
        "fichier",
        "Fichier à écrire (par défaut : la sortie standard, sauf xlsx)."
    );
    private readonly Valeur maille = new(
        "--maille",
        "maille",
        "tvs, epci ou commune (par défaut : celle du brouillon)."
    );
    private readonly Valeur methode = new(
        "--methode",
        "année",
        "Méthode d'un fichier qui n'en dit pas (par défaut : la dernière)."
    );

    private readonly Valeur date = new(
        "--decret-date",
        "AAAA-MM-JJ",
        "Jour où l'arrêté a été signé, écrit dans le fichier atlasante ; refusé si quelque chose manque."
    );

    public ConvertirZonage()
        : base("convertir", "Convertit un brouillon de zonage d'un format, ou d'une maille, à l'autre.")
    {
        Arguments.Add(fichier);
        Options.Add(vers);
        Options.Add(sortie);
        Options.Add(maille);
        Options.Add(methode);
        Options.Add(date);
    }

    public override int Executer(Appel appel)
    {
        var format = Format(appel);
        var voulue = Maille(appel);
        var nom = appel.Texte(sortie);
        if (nom is null && format?.Id == "xlsx")
        {
            appel.Signaler(sortie.Name, "Un classeur ne s'affiche pas : donnez un fichier avec --sortie.");
        }
        if (nom is null && appel.Present(Json))
        {
            appel.Signaler("--json", "Donnez --sortie : le compte rendu et le brouillon iraient au même endroit.");
        }
        var jour = appel.JourDonne(date);
        var donne = BrouillonDonne.Lire(appel, fichier, voulue, appel.Texte(methode));
        if (donne is not null && jour is { } signature)
        {
            appel.Signaler(
                donne
                    .Actes.Examiner(donne.Brouillon, signature)
                    .Manques.Select(manque => new ErreurSaisie(date.Name, manque))
            );
        }
        if (!appel.Valide || donne is null || format is null)
        {
            return appel.Refuser();
        }
        var fond = format.Id == "geojson" ? BrouillonDonne.Fond(appel) : null;
        var zonage = new ZonageAEcrire(donne.Brouillon, donne.Decoupage, fond, jour);
        Ecrire(appel, donne, flux => format.Ecrire(flux, zonage), format);
        return appel.Valide ? Programme.Fait : appel.Refuser();
    }

    private void Ecrire(Appel appel, BrouillonDonne donne, Action<Stream> ecrire, FormatBrouillon format)
    {
        if (appel.Texte(sortie) is not { } nom)
        {
            using var contenu = new MemoryStream();
            ecrire(contenu);
            appel.Poste.Sortie.Write(Encoding.UTF8.GetString(contenu.ToArray()));
            return;
        }
        FichierEcrit.Ecrire(appel, sortie, nom, ecrire);
        if (!appel.Valide)
        {
            return;
        }
        if (appel.Present(Json))
        {
            TexteZonage.EcrireConversion(appel.Poste.Sortie, donne, format, nom);
        }
        else
        {
            appel.Poste.Sortie.WriteLine($"{nom} : {TexteZonage.Resumer(donne)}.");
        }
    }

    private FormatBrouillon? Format(Appel appel)
    {
        if (appel.Exiger(vers) is not { } texte)
        {
            return null;
        }
        var format = FormatBrouillon.Trouver(texte);
        if (format is null)
        {
            appel.Signaler(
                vers.Name,
                $"« {texte} » n'est pas un format. Choisissez parmi {string.Join(", ", FormatBrouillon.Tous.Select(un => un.Id))}."
            );
        }
        return format;
    }

    private Maille? Maille(Appel appel)
    {
        if (appel.Texte(maille) is not { } texte)
        {
            return null;
        }
        var lue = NomsDeMailles.Lire(texte);
        if (lue is null)
        {
            appel.Signaler(
                maille.Name,
                $"« {texte} » n'est pas une maille. Choisissez parmi {string.Join(", ", NomsDeMailles.Codes)}."
            );
        }
        return lue;
    }
}

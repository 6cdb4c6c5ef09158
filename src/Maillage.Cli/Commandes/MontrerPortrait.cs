using Maillage.Donnees;
using Maillage.Portraits;

namespace Maillage.Cli;

/// <summary><c>portrait</c>: a département, an EPCI or the region on one page, beside the region and its family.</summary>
internal sealed class MontrerPortrait : Commande
{
    private readonly Mots territoire = new(
        "territoire",
        plusieurs: false,
        "Donnez le code d'un département (46), le Siren d'une intercommunalité ou « region »."
    );
    private readonly Valeur date = new("--date", "AAAA-MM-JJ", "Jour du zonage (par défaut : aujourd'hui).");
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par chiffre.");
    private readonly Drapeau markdown = new("--md", "Répond en Markdown.");

    private readonly Valeur pdf = new(
        "--pdf",
        "fichier",
        "Écrit la fiche à imprimer dans ce fichier PDF, et rien d'autre."
    );

    public MontrerPortrait()
        : base("portrait", "Un territoire en chiffres, à côté de la région et de sa famille.")
    {
        Arguments.Add(territoire);
        Options.Add(date);
        Options.Add(csv);
        Options.Add(markdown);
        Options.Add(pdf);
    }

    public override int Executer(Appel appel)
    {
        var jour = appel.Jour(date);
        var format = appel.Format(this, csv);
        var enMarkdown = appel.Present(markdown);
        if (enMarkdown && format != Format.Tableau)
        {
            appel.Signaler("--md", "Choisissez --json, --csv ou --md, un seul.");
        }
        if (!appel.Valide || appel.Prendre(appel.Monde.Portraits(jour)) is not { } galerie)
        {
            return appel.Refuser();
        }
        if (galerie.Trouver(appel.Texte(territoire)) is not { } sujet)
        {
            appel.Signaler(
                "territoire",
                $"« {appel.Texte(territoire)} » n'est ni un département de la région, ni le Siren d'une de ses intercommunalités, ni « region ». Exemples : 46, 200035327, region."
            );
            return appel.Refuser();
        }
        var portrait = galerie.Composer(sujet);
        if (appel.Texte(pdf) is { } fichier)
        {
            return Imprimer(portrait, Path.GetFullPath(fichier, appel.Poste.Dossier), appel.Poste);
        }
        Ecrire(appel.Poste.Sortie, portrait, format, enMarkdown);
        return Programme.Fait;
    }

    private static int Imprimer(Portrait portrait, string fichier, Poste poste)
    {
        if (NavigateurPdf.Trouver(poste.Variable) is not { } navigateur)
        {
            poste.Erreurs.WriteLine(
                $"--pdf : aucun navigateur Chromium ici pour fabriquer le PDF. Installez-en un, désignez-le par la variable {NavigateurPdf.Variable}, ou imprimez la page du portail."
            );
            return Programme.Echec;
        }
        var page = Directory.CreateTempSubdirectory("maillage-fiche-");
        try
        {
            var html = Path.Combine(page.FullName, "fiche.html");
            using (var sortie = File.CreateText(html))
            {
                HtmlPortrait.Ecrire(sortie, portrait);
            }
            var octets = navigateur.Imprimer(new Uri(html), CancellationToken.None).GetAwaiter().GetResult();
            if (octets is null)
            {
                poste.Erreurs.WriteLine("--pdf : le navigateur n'a rien écrit à temps. Imprimez la page du portail.");
                return Programme.Echec;
            }
            File.WriteAllBytes(fichier, octets);
            poste.Erreurs.WriteLine($"Fiche écrite dans {fichier}.");
            return Programme.Fait;
        }
        finally
        {
            page.Delete(recursive: true);
        }
    }

    private static void Ecrire(TextWriter sortie, Portrait portrait, Format format, bool enMarkdown)
    {
        if (enMarkdown)
        {
            MarkdownPortrait.Ecrire(sortie, portrait);
        }
        else if (format == Format.Json)
        {
            SortieJson.Ecrire(sortie, json => JsonPortrait.Ecrire(json, portrait));
        }
        else if (format == Format.Csv)
        {
            CsvPortrait.Ecrire(sortie, portrait);
        }
        else
        {
            TextePortrait.Ecrire(sortie, portrait);
        }
    }
}

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

    public MontrerPortrait()
        : base("portrait", "Un territoire en chiffres, à côté de la région et de sa famille.")
    {
        Arguments.Add(territoire);
        Options.Add(date);
        Options.Add(csv);
        Options.Add(markdown);
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
        Ecrire(appel.Poste.Sortie, galerie.Composer(sujet), format, enMarkdown);
        return Programme.Fait;
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

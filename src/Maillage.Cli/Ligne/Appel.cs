using System.CommandLine;
using System.Globalization;
using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>
/// One command line being answered: what was typed, read with its errors gathered, and the world it is asked of.
/// </summary>
internal sealed class Appel
{
    private readonly ParseResult ligne;
    private readonly List<ErreurSaisie> erreurs;
    private readonly Lazy<Ouverture> monde;

    public Appel(ParseResult ligne, Grammaire grammaire, Poste poste)
    {
        this.ligne = ligne;
        Poste = poste;
        erreurs = [.. new Fautes(ligne, grammaire).Lister()];
        monde = new(() =>
            poste.Ouvrir(Emplacements.Trouver(Texte(grammaire.Donnees), Texte(grammaire.Reglementation), poste))
        );
    }

    public Poste Poste { get; }

    public Ouverture Monde => monde.Value;

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool Valide => erreurs.Count == 0;

    public void Signaler(IEnumerable<ErreurSaisie> fautes) => erreurs.AddRange(fautes);

    public void Signaler(string chemin, string message) => erreurs.Add(new(chemin, message));

    /// <summary>The value of an option; null when it is not given, or given wrong (already said).</summary>
    public string? Texte(Valeur option) =>
        ligne.GetResult(option) is { Tokens: [{ Value: { Length: > 0 } texte }] } ? texte : null;

    /// <summary>The value of an option that must be there.</summary>
    public string? Exiger(Valeur option)
    {
        if (ligne.GetResult(option) is null)
        {
            Signaler(option.Name, $"Cette option manque : {option.Name} <{option.HelpName}>. {option.Description}");
        }
        return Texte(option);
    }

    /// <summary>The words after the command, one by one.</summary>
    public IReadOnlyList<string> Liste(Mots mots) => [.. ligne.GetResult(mots)?.Tokens.Select(mot => mot.Value) ?? []];

    /// <summary>The words after the command, as one text.</summary>
    public string Texte(Mots mots) =>
        string.Join(' ', ligne.GetResult(mots)?.Tokens.Select(mot => mot.Value) ?? []).Trim();

    public bool Present(Drapeau drapeau) => ligne.GetResult(drapeau) is { Implicit: false };

    /// <summary>A whole number within bounds, or its default.</summary>
    public int Entier(Valeur option, int defaut, int minimum, int maximum)
    {
        if (Texte(option) is not { } texte)
        {
            return defaut;
        }
        if (
            int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var lu)
            && lu >= minimum
            && lu <= maximum
        )
        {
            return lu;
        }
        Signaler(option.Name, $"« {texte} » n'est pas un nombre entier de {minimum} à {maximum}.");
        return defaut;
    }

    /// <summary>A day within the range answered for; null when it is not given, or given wrong (then said).</summary>
    public DateOnly? JourDonne(Valeur option)
    {
        if (Texte(option) is not { } texte || texte.StartsWith("--", StringComparison.Ordinal))
        {
            return null;
        }
        if (
            !DateOnly.TryParseExact(
                texte,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var jour
            )
        )
        {
            Signaler(option.Name, $"« {texte} » n'est pas une date de la forme AAAA-MM-JJ, par exemple 2026-01-15.");
            return null;
        }
        if (jour < Simulateur.PremierJour || jour > Simulateur.DernierJour)
        {
            Signaler(
                option.Name,
                $"« {texte} » est hors des dates traitées : du {Typographie.Jour(Simulateur.PremierJour)} au {Typographie.Jour(Simulateur.DernierJour)}."
            );
            return null;
        }
        return jour;
    }

    /// <summary>Whether the day is not given, or given right.</summary>
    public bool JourValide(Valeur option) => !erreurs.Exists(erreur => erreur.Chemin == option.Name);

    /// <summary>The day given, or today in Paris.</summary>
    public DateOnly Jour(Valeur option) => JourDonne(option) ?? Aujourdhui();

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui()
    {
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Poste.Horloge.GetUtcNow(), paris).DateTime);
    }

    /// <summary>JSON, CSV or a table.</summary>
    public Format Format(Commande commande, Drapeau? csv = null)
    {
        var (enJson, enCsv) = (Present(commande.Json), csv is not null && Present(csv));
        if (enJson && enCsv)
        {
            Signaler("--csv", "Choisissez --json ou --csv, pas les deux.");
        }
        return enJson ? Cli.Format.Json
            : enCsv ? Cli.Format.Csv
            : Cli.Format.Tableau;
    }

    /// <summary>What was read, or null once its errors are added to those of the line.</summary>
    public T? Prendre<T>(Lu<T> lu)
        where T : class
    {
        Signaler(lu.Erreurs);
        return lu.Valeur;
    }

    /// <summary>The rules and the figures, or null once what is wrong with them is said.</summary>
    public Simulateur? OuvrirSimulateur()
    {
        Monde.CommencerRegles();
        var (referentiel, catalogue) = (Prendre(Monde.Referentiel), Prendre(Monde.Catalogue));
        return catalogue is null || referentiel is null ? null : new(catalogue, referentiel);
    }

    /// <summary>Says everything that is wrong and returns the exit code of bad input.</summary>
    public int Refuser()
    {
        foreach (var erreur in erreurs)
        {
            Poste.Erreurs.WriteLine($"{erreur.Chemin} : {erreur.Message}");
        }
        return Programme.MauvaiseSaisie;
    }
}

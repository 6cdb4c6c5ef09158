using System.CommandLine;
using System.Globalization;
using Maillage.Aides;

namespace Maillage.Cli;

/// <summary>The options that name a running contract: aid, commune, day of signature, profile of that day, sums received.</summary>
internal sealed class OptionsContrat
{
    private readonly Valeur aide = new("--aide", "id", "Identifiant de l'aide du contrat : maillage aides liste.");
    private readonly Valeur commune = new("--commune", "code", "Code INSEE de la commune du contrat.");
    private readonly Valeur signature = new("--signature", "AAAA-MM-JJ", "Jour de la signature du contrat.");
    private readonly Valeur profil = new(
        "--profil",
        "fichier",
        "Fichier JSON du profil au jour de la signature, ou - pour l'entrée standard."
    );
    private readonly Valeur verse = new(
        "--verse",
        "euros",
        "Somme déjà reçue (par défaut : les versements dont la date est passée)."
    );

    public IEnumerable<Option> Toutes => [aide, commune, signature, profil, verse];

    /// <summary>What was typed; null once something is missing. Errors of the profile are said with the others.</summary>
    public ContratSaisi? Lire(Appel appel)
    {
        var (id, code, jour) = (appel.Exiger(aide), appel.Exiger(commune), ExigerJour(appel, signature));
        var somme = Verse(appel);
        var lu = appel.Exiger(profil) is { } fichier ? appel.Prendre(FichierProfil.Lire(fichier, appel.Poste)) : null;
        appel.Signaler(lu?.Erreurs ?? []);
        return id is null || code is null || jour is null || lu is null
            ? null
            : new(id, new Demande(code, jour.Value, lu.Profil), somme);
    }

    public static DateOnly? ExigerJour(Appel appel, Valeur option) =>
        appel.Exiger(option) is null ? null : appel.JourDonne(option);

    private decimal? Verse(Appel appel)
    {
        if (appel.Texte(verse) is not { } texte)
        {
            return null;
        }
        if (decimal.TryParse(texte, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var somme))
        {
            return somme;
        }
        appel.Signaler(verse.Name, $"« {texte} » n'est pas une somme en euros, par exemple 18750 ou 18750.50.");
        return null;
    }
}

/// <summary>A running contract as typed.</summary>
internal sealed record ContratSaisi(string Aide, Demande Signature, decimal? Verse);

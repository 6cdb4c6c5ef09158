using System.Net;
using System.Text.RegularExpressions;

namespace Maillage.Portail.Tests.Simulations;

/// <summary>A page of the simulator as received: where it leads, what it says, the addresses it holds.</summary>
internal sealed partial record Visite(HttpStatusCode Statut, string? Suite, string Texte, string Journal)
{
    /// <summary>Addresses of the links.</summary>
    public IEnumerable<string> Liens => Lien().Matches(Texte).Select(trouve => trouve.Groups["adresse"].Value);

    /// <summary>What the forms sent by address hold.</summary>
    public string FormulairesParAdresse =>
        string.Join('\n', FormulaireGet().Matches(Texte).Select(trouve => trouve.Value));

    public string Titre => Balise().Replace(PremierTitre().Match(Texte).Groups["titre"].Value, "").Trim();

    public static async Task<Visite> Lire(string adresse)
    {
        await using var portail = await PetitPortail.Ouvrir();
        return await De(await portail.Client.GetAsync(adresse, TestContext.Current.CancellationToken), portail);
    }

    public static async Task<Visite> Envoyer(IReadOnlyDictionary<string, string> champs)
    {
        await using var portail = await PetitPortail.Ouvrir();
        using var formulaire = new FormUrlEncodedContent(champs);
        return await De(
            await portail.Client.PostAsync("/simulateur", formulaire, TestContext.Current.CancellationToken),
            portail
        );
    }

    private static async Task<Visite> De(HttpResponseMessage reponse, PetitPortail portail)
    {
        var texte = await reponse.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Visite(
            reponse.StatusCode,
            reponse.Headers.Location?.ToString(),
            WebUtility.HtmlDecode(texte).Replace('\u202f', ' ').Replace('\u00a0', ' '),
            portail.Journal.Texte
        );
    }

    [GeneratedRegex("href=\"(?<adresse>[^\"]*)\"")]
    private static partial Regex Lien();

    [GeneratedRegex("<form [^>]*method=\"get\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex FormulaireGet();

    [GeneratedRegex("<h1[^>]*>(?<titre>.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex PremierTitre();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Balise();
}

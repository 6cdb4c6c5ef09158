using Maillage.Aides;
using Microsoft.AspNetCore.Http.Extensions;

namespace Maillage.Portail.Simulations;

/// <summary>
/// The answers given so far, and the addresses to go on from there. Nothing confidential is ever in them. The answers keep the order they
/// were given in, which is how « question précédente » is known.
/// </summary>
public sealed record Parcours(Formulaire Formulaire)
{
    /// <summary>Address of the screens.</summary>
    public const string Chemin = "/simulateur";

    /// <summary>Address of all the questions on one page.</summary>
    public const string CheminFormulaire = "/simulateur/formulaire";

    /// <summary>Address of the comparison.</summary>
    public const string CheminComparer = "/simulateur/comparer";

    /// <summary>Address of what would open an aid, before its id.</summary>
    public const string CheminOuvrir = "/simulateur/ouvrir";

    /// <summary>From a simulation: its confidential facts stay behind, the age takes the place of the date of birth.</summary>
    internal static Parcours De(Simulation simulation, IReadOnlyList<string> sansReponse) =>
        new(
            Formulaire.De(simulation) with
            {
                Commune = simulation.Commune.Code.ToString(),
                Reponses = simulation.Profil.Partageable(simulation.Date).EnTextes().ToDictionary(),
                SansReponse = sansReponse,
            }
        );

    /// <summary>Goes on with the questions.</summary>
    public string Suite => Vers(Chemin, Champs());

    /// <summary>The result with what is known.</summary>
    public string Resultat => Vers(LienPartage.Chemin, Champs());

    /// <summary>What would open an aid.</summary>
    public string Ouvrir(string aide) => Vers($"{CheminOuvrir}/{aide}", Champs());

    /// <summary>The same answers on one page.</summary>
    public string EnUnePage => Vers(CheminFormulaire, Champs());

    /// <summary>The question answered last, or the place when none was.</summary>
    public string Precedente => Demander(Formulaire.Reponses.Keys.LastOrDefault(LectureFormulaire.Commune));

    /// <summary>Puts one question again.</summary>
    public string Demander(string cle) =>
        Vers(Chemin, Champs().Append(KeyValuePair.Create(LectureFormulaire.Question, cle)));

    /// <summary>The same person elsewhere: what was said of the place is left out.</summary>
    public string ResultatA(string commune) =>
        Vers(LienPartage.Chemin, Lieu(commune, Formulaire.Date).Concat(ChampsHorsLieu()));

    /// <summary>The questions again at another commune.</summary>
    public string SuiteA(string commune) => Vers(Chemin, Lieu(commune, Formulaire.Date).Concat(ChampsHorsLieu()));

    /// <summary>Every field to carry along, but those of one question.</summary>
    public IEnumerable<KeyValuePair<string, string>> Champs(string? sauf = null) =>
        Lieu(Formulaire.Commune, Formulaire.Date).Concat(Personne(cle => cle.Nom != sauf));

    /// <summary>The fields about the person alone.</summary>
    public IEnumerable<KeyValuePair<string, string>> ChampsHorsLieu() => Personne(cle => !cle.EstDuLieu);

    private IEnumerable<KeyValuePair<string, string>> Personne(Func<Cle, bool> garder)
    {
        bool Portee(string nom) => Cles.Trouver(nom) is { Confidentielle: false } cle && garder(cle);
        var reponses =
            from reponse in Formulaire.Reponses
            where Portee(reponse.Key)
            from texte in reponse.Value
            select KeyValuePair.Create(reponse.Key, texte);
        var tues = Formulaire
            .SansReponse.Where(Portee)
            .Select(nom => KeyValuePair.Create(LectureFormulaire.SansReponse, nom));
        return reponses.Concat(tues);
    }

    private static IEnumerable<KeyValuePair<string, string>> Lieu(string commune, string date)
    {
        if (commune.Length > 0)
        {
            yield return KeyValuePair.Create(LectureFormulaire.Commune, commune);
        }
        if (date.Length > 0)
        {
            yield return KeyValuePair.Create(LectureFormulaire.Date, date);
        }
    }

    private static string Vers(string chemin, IEnumerable<KeyValuePair<string, string>> champs) =>
        chemin + new QueryBuilder(champs).ToQueryString();
}

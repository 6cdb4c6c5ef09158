using Maillage.Aides;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Simulations;

/// <summary>Reads the fields of the form or of a link, and puts the question.</summary>
internal sealed class LectureFormulaire(Monde monde, Calendrier calendrier)
{
    public const string Commune = "commune";
    public const string Date = "date";

    /// <summary>Communes to compare with.</summary>
    public const string Communes = "communes";

    /// <summary>Questions answered by « je ne sais pas ».</summary>
    public const string SansReponse = "sans_reponse";

    /// <summary>The question to put, whatever is still useful.</summary>
    public const string Question = "question";

    /// <summary>The question the form sent answers, so that an empty answer is seen.</summary>
    public const string Repondu = "repondu";

    private const string Percues = "aides_percues.";

    private static readonly string[] HorsDesReponses =
    [
        Question,
        Repondu,
        Communes,
        ReglesDuLien.Ensemble,
        ReglesDuLien.Une,
    ];

    /// <summary>The fields as written, nothing checked.</summary>
    public static Formulaire Recueillir(IEnumerable<KeyValuePair<string, StringValues>> champs)
    {
        var reponses = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var percues = new List<string>();
        var sansReponse = new List<string>();
        string commune = "",
            date = "";
        foreach (var (nom, valeurs) in champs)
        {
            var textes = valeurs
                .Where(texte => !string.IsNullOrWhiteSpace(texte))
                .Select(texte => texte!.Trim())
                .ToArray();
            if (nom == Commune)
            {
                commune = textes.FirstOrDefault("");
            }
            else if (nom == Date)
            {
                date = textes.FirstOrDefault("");
            }
            else if (nom == SansReponse)
            {
                sansReponse.AddRange(textes.Where(texte => Cles.Trouver(texte) is not null));
            }
            else if (nom.StartsWith(Percues, StringComparison.Ordinal))
            {
                percues.AddRange(textes.Select(jour => $"{nom[Percues.Length..]}:{jour}"));
            }
            else if (textes.Length > 0 && !HorsDesReponses.Contains(nom))
            {
                reponses[nom] = textes;
            }
        }
        if (percues.Count > 0)
        {
            reponses[Cles.AidesPercues.Nom] = percues;
        }
        return new Formulaire
        {
            Commune = commune,
            Date = date,
            Reponses = reponses.Where(reponse => !sansReponse.Contains(reponse.Key)).ToDictionary(),
            SansReponse = [.. sansReponse.Distinct()],
        };
    }

    /// <summary>The simulation, or the form with everything to correct.</summary>
    public (Simulation? Simulation, Formulaire Formulaire) Simuler(Formulaire formulaire)
    {
        var erreurs = new List<ErreurSaisie>();
        var commune = LireCommune(formulaire.Commune, erreurs);
        var (jour, erreurJour) = calendrier.Lire(formulaire.Date);
        var profil = LectureProfil.Lire(PreciserCommune(formulaire.Reponses, erreurs));
        erreurs.AddRange(erreurJour is null ? [] : [erreurJour]);
        erreurs.AddRange(profil.Erreurs);
        if (erreurs.Count > 0)
        {
            return (null, formulaire with { Erreurs = erreurs });
        }
        return monde.Simulateur.Simuler(new Demande(commune!, jour!.Value, profil.Profil)) switch
        {
            ReponseSimulation.Faite { Simulation: var simulation } => (simulation, formulaire),
            ReponseSimulation.Refusee { Erreurs: var refus } => (null, formulaire with { Erreurs = refus }),
            _ => throw new InvalidOperationException("Réponse de simulation inconnue."),
        };
    }

    private string? LireCommune(string saisie, List<ErreurSaisie> erreurs)
    {
        if (saisie.Length == 0)
        {
            erreurs.Add(new(Commune, "Indiquez la commune de votre projet."));
            return null;
        }
        var (code, message) = SaisieCommune.Lire(saisie, monde);
        if (message is not null)
        {
            erreurs.Add(new(Commune, message));
        }
        return code;
    }

    private Dictionary<string, IReadOnlyList<string>> PreciserCommune(
        IReadOnlyDictionary<string, IReadOnlyList<string>> reponses,
        List<ErreurSaisie> erreurs
    )
    {
        var precisees = new Dictionary<string, IReadOnlyList<string>>(reponses);
        var cle = Cles.CommuneExerciceActuelle.Nom;
        if (reponses.TryGetValue(cle, out var textes))
        {
            var (code, message) = SaisieCommune.Lire(textes[0], monde);
            if (message is not null)
            {
                erreurs.Add(new(cle, message));
                precisees.Remove(cle);
            }
            else
            {
                precisees[cle] = [code!];
            }
        }
        return precisees;
    }
}

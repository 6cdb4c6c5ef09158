using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>A draft sent by a form: a file or a text, then what the fields of the table say.</summary>
/// <param name="Etat">Everything but the decisions.</param>
/// <param name="Decisions">What is decided, by code of territory.</param>
/// <param name="Erreurs">What was wrong: then no decision of the file is taken.</param>
internal sealed record BrouillonRecu(
    EtatZonage Etat,
    IReadOnlyDictionary<string, Decision> Decisions,
    IReadOnlyList<ErreurSaisie> Erreurs
)
{
    private const string Classe = "c-";
    private const string Justification = "j-";
    private const int LongueurDeJustification = 400;

    /// <summary>What the reading of a file converted or left aside.</summary>
    public IReadOnlyList<string> Remarques { get; init; } = [];

    /// <summary>Reads a form.</summary>
    public static async Task<BrouillonRecu> Lire(HttpRequest demande, TableZonage table)
    {
        if (!demande.HasFormContentType)
        {
            var vide = new LectureEtatZonage(table, _ => default).Lire();
            return new(
                vide,
                new Dictionary<string, Decision>(),
                [new("fichier", "Choisissez un fichier, puis envoyez-le.")]
            );
        }
        var formulaire = await demande.ReadFormAsync();
        var lecture = new LectureEtatZonage(table, nom => formulaire[nom]);
        var etat = lecture.Lire();
        if (formulaire.Files["fichier"] is { Length: > 0 } fichier)
        {
            var recu = await FichierRecu.Lire(fichier, etat, table);
            return recu with { Erreurs = [.. lecture.Erreurs, .. recu.Erreurs] };
        }
        var sujet = new SujetBrouillon(table.Decoupage(etat.Maille), etat.Methode, etat.Plafonds.Valeurs);
        var texte = formulaire["brouillon"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        var lues = texte.Length == 0 ? null : LectureDecisions.Lire(new StringReader(texte), "brouillon", sujet);
        var decisions = new Dictionary<string, Decision>(
            lues?.Valeur ?? new Dictionary<string, Decision>(),
            StringComparer.Ordinal
        );
        if (formulaire["geste"] != GestesZonage.Reprendre)
        {
            Completer(decisions, formulaire, sujet);
        }
        return new(
            etat with
            {
                Lettres = "",
            },
            decisions,
            [
                .. lecture.Erreurs,
                .. (lues?.Erreurs ?? []).Select(faute => new ErreurSaisie(faute.Fichier, faute.ToString())),
            ]
        );
    }

    // A field shown says what is decided now, whatever the text said before.
    private static void Completer(
        Dictionary<string, Decision> decisions,
        IFormCollection formulaire,
        SujetBrouillon sujet
    )
    {
        foreach (var cle in formulaire.Keys.Where(cle => cle.StartsWith(Classe, StringComparison.Ordinal)))
        {
            var code = cle[Classe.Length..];
            var connue = NomsDeClasses.TryParse(formulaire[cle].ToString(), out var classe);
            if (sujet.Decoupage.Trouver(code) is null || (connue && !sujet.Methode.Classes.Contains(classe)))
            {
                continue;
            }
            decisions.Remove(code);
            if (connue)
            {
                decisions[code] = new(classe, Motif(formulaire[Justification + code].ToString()));
            }
        }
    }

    /// <summary>A justification as the text of a draft can hold it.</summary>
    internal static string? Motif(string texte)
    {
        var propre = texte.ReplaceLineEndings(" ").Replace(';', ',').Trim();
        return propre.Length == 0 ? null : propre[..Math.Min(propre.Length, LongueurDeJustification)];
    }
}

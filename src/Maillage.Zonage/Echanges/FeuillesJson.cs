using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Maillage.Zonage;

/// <summary>A value of a JSON text that holds no other, where it stands, and its line.</summary>
internal sealed record FeuilleJson(IReadOnlyList<string> Chemin, string Texte, int Ligne);

/// <summary>
/// Reads a JSON text flat, value by value with their lines, so that what is wrong can be shown where it is. Keys written twice are refused:
/// other readers would keep one of the two without a word.
/// </summary>
internal sealed class FeuillesJson
{
    private readonly List<FeuilleJson> feuilles = [];
    private readonly List<FauteBrouillon> fautes = [];
    private readonly HashSet<string> vus = new(StringComparer.Ordinal);
    private readonly List<(string Nom, bool Tableau, int Rang)> pile = [];
    private readonly string[] passees;
    private string nom = "";
    private int ligne = 1;
    private long compte;

    private FeuillesJson(string[] passees) => this.passees = passees;

    /// <summary>Reads a text.</summary>
    /// <param name="json">UTF-8, without byte-order mark.</param>
    /// <param name="passees">Keys whose values are not wanted.</param>
    public static (IReadOnlyList<FeuilleJson> Feuilles, IReadOnlyList<FauteBrouillon> Fautes) Lire(
        ReadOnlySpan<byte> json,
        params string[] passees
    )
    {
        var lecture = new FeuillesJson(passees);
        try
        {
            lecture.Parcourir(json);
        }
        catch (JsonException erreur)
        {
            lecture.Refuser(
                (int)(erreur.LineNumber ?? 0) + 1,
                "ce n'est pas du JSON valide à cet endroit. Renvoyez le fichier tel qu'il a été exporté."
            );
        }
        catch (InvalidOperationException)
        {
            // Thrown for a text that is not Unicode.
            lecture.Refuser(lecture.ligne, "un texte n'est pas lisible à cet endroit. Récrivez-le.");
        }
        return (lecture.feuilles, lecture.fautes);
    }

    private void Parcourir(ReadOnlySpan<byte> json)
    {
        var lecteur = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 16 });
        while (lecteur.Read())
        {
            Compter(json, lecteur.TokenStartIndex);
            switch (lecteur.TokenType)
            {
                case JsonTokenType.PropertyName:
                    Nommer(ref lecteur);
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    pile.Add((Suivant(), lecteur.TokenType == JsonTokenType.StartArray, 0));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    pile.RemoveAt(pile.Count - 1);
                    break;
                default:
                    feuilles.Add(new([.. Chemin(), Suivant()], Texte(ref lecteur), ligne));
                    break;
            }
        }
    }

    private void Nommer(ref Utf8JsonReader lecteur)
    {
        nom = lecteur.GetString()!;
        if (!vus.Add(string.Join('\0', Chemin().Append(nom))))
        {
            Refuser(
                ligne,
                $"« {ReleveBrouillon.Montrer(nom)} » est déjà donné plus haut. Gardez une seule fois cette clé."
            );
        }
        if (passees.Contains(nom))
        {
            lecteur.Skip();
        }
    }

    private static string Texte(ref Utf8JsonReader lecteur) =>
        lecteur.TokenType switch
        {
            JsonTokenType.String => lecteur.GetString()!,
            JsonTokenType.Null => "",
            _ => Encoding.UTF8.GetString(lecteur.ValueSpan),
        };

    // The first element of the stack is the root, which has no name.
    private IEnumerable<string> Chemin() => pile.Skip(1).Select(etage => etage.Nom);

    private string Suivant()
    {
        if (pile is not [.., { Tableau: true } tableau])
        {
            return nom;
        }
        pile[^1] = tableau with { Rang = tableau.Rang + 1 };
        return tableau.Rang.ToString(CultureInfo.InvariantCulture);
    }

    private void Compter(ReadOnlySpan<byte> json, long position)
    {
        ligne += json[(int)compte..(int)position].Count((byte)'\n');
        compte = position;
    }

    private void Refuser(int ou, string message) => fautes.Add(new(ou, null, message));
}

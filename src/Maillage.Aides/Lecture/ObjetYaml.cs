using System.Globalization;
using Maillage.Territoires;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Maillage.Aides.Lecture;

/// <summary>
/// A YAML mapping read key by key. Every key must be written, <c>null</c> included; once read, the keys left over are refused.
/// A value that cannot be read is reported and replaced by an empty one, so that the rest is still checked.
/// </summary>
internal sealed class ObjetYaml
{
    private readonly YamlMappingNode noeud;
    private readonly Dictionary<string, YamlNode> membres;
    private readonly HashSet<string> lus = [];

    private ObjetYaml(YamlMappingNode noeud, Releve releve)
    {
        this.noeud = noeud;
        Releve = releve;
        membres = noeud.Children.ToDictionary(
            membre => ((YamlScalarNode)membre.Key).Value ?? "",
            membre => membre.Value
        );
    }

    public Releve Releve { get; }

    public int Ligne => (int)noeud.Start.Line;

    public IReadOnlyCollection<string> Noms => membres.Keys;

    /// <summary>Reads a mapping with <paramref name="lire"/>, then refuses the keys it did not look at; null when it is not a mapping.</summary>
    public static T? Lire<T>(YamlNode noeud, Releve releve, Func<ObjetYaml, T?> lire)
        where T : class
    {
        if (noeud is not YamlMappingNode mapping || mapping.Children.Keys.Any(cle => cle is not YamlScalarNode))
        {
            releve.Refuser(noeud, "Un objet « clé: valeur » est attendu ici.");
            return null;
        }
        var objet = new ObjetYaml(mapping, releve);
        var lu = lire(objet);
        objet.RefuserLesAutres();
        return lu;
    }

    public bool Contient(string cle) => membres.ContainsKey(cle);

    public YamlNode? Noeud(string cle)
    {
        lus.Add(cle);
        if (membres.TryGetValue(cle, out var valeur))
        {
            return valeur;
        }
        Releve.Refuser(
            noeud,
            $"La clé « {cle} » manque. Écrivez-la, avec null si sa valeur n'est pas connue et peut l'être."
        );
        return null;
    }

    public string Texte(string cle) => Scalaire(cle, texte => texte, "un texte") ?? "";

    public string? TexteOuNul(string cle) => NulOu(cle, () => Scalaire(cle, texte => texte, "un texte ou null"));

    public decimal Nombre(string cle) => Scalaire(cle, VersNombre, "un nombre") ?? 0;

    public decimal? NombreOuNul(string cle) => NulOu(cle, () => Scalaire(cle, VersNombre, "un nombre ou null"));

    public int Entier(string cle) => Scalaire(cle, VersEntier, "un nombre entier") ?? 0;

    public int? EntierOuNul(string cle) => NulOu(cle, () => Scalaire(cle, VersEntier, "un nombre entier ou null"));

    public bool OuiNon(string cle) => Scalaire(cle, VersOuiNon, "true ou false") ?? false;

    public DateOnly Date(string cle) => Scalaire(cle, VersDate, "une date AAAA-MM-JJ") ?? DateOnly.MinValue;

    public DateOnly? DateOuNulle(string cle) =>
        NulOu(cle, () => Scalaire(cle, VersDate, "une date AAAA-MM-JJ ou null"));

    /// <summary>One of a set of codes.</summary>
    public T Code<T>(string cle, IReadOnlyDictionary<string, T> codes)
        where T : struct =>
        Scalaire(
            cle,
            texte => codes.TryGetValue(texte, out var valeur) ? valeur : (T?)null,
            $"une valeur parmi {string.Join(", ", codes.Keys)}"
        ) ?? default;

    /// <summary>A list; the elements that cannot be read are left out after they have been reported.</summary>
    public IReadOnlyList<T> Liste<T>(string cle, Func<YamlNode, T?> lire)
        where T : class
    {
        switch (Noeud(cle))
        {
            case YamlSequenceNode suite:
                return [.. suite.Children.Select(lire).OfType<T>()];
            case { } autre:
                Releve.Refuser(autre, $"« {cle} » doit être une liste ; [] si elle est vide.");
                return [];
            default:
                return [];
        }
    }

    public IReadOnlyList<string> Textes(string cle) => Liste(cle, ScalaireDe);

    /// <summary>A nested mapping, or null after reporting.</summary>
    public T? Objet<T>(string cle, Func<ObjetYaml, T?> lire)
        where T : class => Noeud(cle) is { } valeur ? Lire(valeur, Releve, lire) : null;

    public string? ScalaireDe(YamlNode element)
    {
        if (element is YamlScalarNode { Value: { } texte })
        {
            return texte;
        }
        Releve.Refuser(element, "Un texte est attendu ici.");
        return null;
    }

    public static bool EstNul(YamlNode noeud) =>
        noeud is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };

    public static decimal? VersNombre(string texte) =>
        decimal.TryParse(
            texte,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var nombre
        )
            ? nombre
            : null;

    public static DateOnly? VersDate(string texte) => ValeurTexte.TryDate(texte, out var jour) ? jour : null;

    private static int? VersEntier(string texte) =>
        int.TryParse(texte, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var entier)
            ? entier
            : null;

    private static bool? VersOuiNon(string texte) =>
        texte switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        };

    private T? NulOu<T>(string cle, Func<T?> lire)
    {
        if (membres.TryGetValue(cle, out var valeur) && EstNul(valeur))
        {
            lus.Add(cle);
            return default;
        }
        return lire();
    }

    private string? Scalaire(string cle, Func<string, string?> lire, string attendu) =>
        ScalaireNonNul(cle, attendu) is { } texte ? lire(texte) : null;

    private T? Scalaire<T>(string cle, Func<string, T?> lire, string attendu)
        where T : struct
    {
        if (ScalaireNonNul(cle, attendu) is not { } texte)
        {
            return null;
        }
        var lu = lire(texte);
        if (lu is null)
        {
            Releve.Refuser(membres[cle], $"« {cle} » vaut « {texte} » ; attendu : {attendu}.");
        }
        return lu;
    }

    private string? ScalaireNonNul(string cle, string attendu)
    {
        switch (Noeud(cle))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } texte } valeur when !EstNul(valeur):
                return texte;
            case { } autre:
                Releve.Refuser(autre, $"« {cle} » doit être {attendu}.");
                return null;
        }
    }

    private void RefuserLesAutres()
    {
        foreach (var cle in noeud.Children.Keys.Cast<YamlScalarNode>().Where(cle => !lus.Contains(cle.Value ?? "")))
        {
            Releve.Refuser(cle, $"La clé « {cle.Value} » est inconnue ici. Clés lues : {string.Join(", ", lus)}.");
        }
    }
}

using Maillage.Aides;
using Maillage.Portail.Communes;

namespace Maillage.Portail.Atelier;

/// <summary>The form that adds a change, as it was filled in, and what is wrong with it.</summary>
/// <param name="Type">Type of the change.</param>
/// <param name="Lieu">A commune, by its name or code.</param>
/// <param name="Vers">The other end of a road.</param>
/// <param name="Nombre">Doctors, people, minutes, per cent or days a week until then.</param>
/// <param name="Ensuite">Days a week from then.</param>
/// <param name="Pendant">Months of a season.</param>
public sealed record SaisieModification(
    string Type,
    string Lieu,
    string Vers,
    string Nombre,
    string Ensuite,
    string Pendant
)
{
    /// <summary>Fields of the form.</summary>
    public static readonly string[] Champs = ["type", "lieu", "vers", "nombre", "ensuite", "pendant"];

    /// <summary>A form nobody filled in.</summary>
    public static SaisieModification Vide { get; } = new("arrivee", "", "", "1", "", "");

    /// <summary>What is wrong, or null.</summary>
    public string? Erreur { get; init; }

    internal static SaisieModification Lire(IQueryCollection champs)
    {
        string Texte(string nom) => champs[nom].ToString().Trim();
        return new(
            Texte("type"),
            Texte("lieu"),
            Texte("vers"),
            Texte("nombre"),
            Texte("ensuite"),
            string.Join('+', champs["pendant"].OfType<string>())
        );
    }

    /// <summary>The change as an address writes it, or a French message.</summary>
    internal (string? Ecrite, string? Message) Ecrire(Monde monde)
    {
        var (lieu, faute) = Commune(Lieu, monde);
        var (vers, autre) = Type == "route" ? Commune(Vers, monde) : ("", null);
        if (faute is not null || autre is not null)
        {
            return (null, string.Join(" ", new[] { faute, autre }.OfType<string>()));
        }
        return Type switch
        {
            "route" => ($"route:{lieu}:{vers}:{Nombre}", null),
            "temps_de_travail" => ($"temps_de_travail:{lieu}:{Nombre}:{Ensuite}", null),
            "saison" => ($"saison:{lieu}:{Nombre}:{Pendant}", null),
            _ => ($"{Type}:{lieu}:{Nombre}", null),
        };
    }

    private static (string? Code, string? Message) Commune(string texte, Monde monde) =>
        texte.Length == 0 ? (null, "Indiquez la commune.") : SaisieCommune.Lire(texte, monde);
}

using Maillage.Aides;
using Maillage.Portail.Simulations;
using Microsoft.Extensions.Primitives;

namespace Maillage.Portail.Contrats;

/// <summary>What somebody wrote of a running contract, as written, and what is wrong with it.</summary>
public sealed record SaisieContrat
{
    /// <summary>Field of the day of signature.</summary>
    public const string Signature = "signature";

    /// <summary>Field of the day of departure.</summary>
    public const string Depart = "jour";

    /// <summary>Field of the euros received.</summary>
    public const string Recu = "verse";

    public required Aide Aide { get; init; }

    /// <summary>Facts to ask, those the amount depends on.</summary>
    public required IReadOnlyList<Cle> Cles { get; init; }

    /// <summary>Commune, day of signature and answers.</summary>
    public required Formulaire Formulaire { get; init; }

    public string Jour { get; init; } = "";

    public string Verse { get; init; } = "";

    public bool EstVide => Formulaire.Commune.Length + Formulaire.Date.Length + Jour.Length == 0;

    public string? Erreur(string champ) => Formulaire.Erreur(champ);

    /// <summary>The address of the answer; null when a field must not be written in an address.</summary>
    public static string? Adresse(string id, Voie voie, IEnumerable<KeyValuePair<string, StringValues>> champs)
    {
        var dits = champs.Where(champ => !StringValues.IsNullOrEmpty(champ.Value)).ToArray();
        return dits.Any(champ =>
            champ.Key == Recu || Maillage.Aides.Cles.Trouver(champ.Key) is { Confidentielle: true }
        )
            ? null
            : $"/aides/{Uri.EscapeDataString(id)}/{voie.Chemin}{QueryString.Create(dits)}";
    }
}

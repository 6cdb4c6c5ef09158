using System.Text;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>Communes named at the prompt: by a word for those the figures know, or by a file of codes.</summary>
internal sealed class ListeCommunes(Appel appel, ReferentielTerritorial referentiel)
{
    // FINESS: health centre, health house.
    private static readonly string[] Equipes = ["124", "603"];

    /// <summary>The communes; null when the option is not given, or given wrong (then said, line by line).</summary>
    public IReadOnlyCollection<CodeCommune>? Lire(Valeur option) =>
        appel.Texte(option) switch
        {
            null => null,
            "equipe" => AvecEquipe(),
            "solidarite" => Solidaires(),
            var nom => LireFichier(option, nom),
        };

    private List<CodeCommune> AvecEquipe() =>
        [
            .. referentiel
                .Structures.Where(lieu => lieu.Value.Any(structure => Equipes.Contains(structure.Categorie)))
                .Select(lieu => lieu.Key)
                .Where(referentiel.Communes.ContainsKey),
        ];

    private List<CodeCommune> Solidaires() =>
        [
            .. referentiel
                .Zones.Couches.Where(couche => couche.Classes.Contains(Zone.Solidarite))
                .TakeLast(1)
                .SelectMany(couche => couche.ParCommune)
                .Where(commune => commune.Value == Zone.Solidarite)
                .Select(commune => commune.Key),
        ];

    private List<CodeCommune>? LireFichier(Valeur option, string nom)
    {
        var (octets, absence) = FichierLu.Octets(option.Name, nom, appel.Poste);
        if (octets is null)
        {
            appel.Signaler([absence!]);
            return null;
        }
        var codes = new List<CodeCommune>();
        var lignes = Encoding.UTF8.GetString(octets.Value.Span).Split('\n').Select(ligne => ligne.Split(';')[0].Trim());
        foreach (var (rang, texte) in lignes.Index().Where(ligne => ligne.Item.Length > 0 && ligne != (0, "commune")))
        {
            if (CodeCommune.TryParse(texte, out var code) && referentiel.Communes.ContainsKey(code))
            {
                codes.Add(code);
            }
            else
            {
                appel.Signaler(
                    $"{nom}, ligne {rang + 1}",
                    $"« {texte} » n'est pas le code d'une commune de la région."
                );
            }
        }
        return codes;
    }
}

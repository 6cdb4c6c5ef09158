using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>One rate or index by commune, in the geography of its file: that of a commune merged since is unknown.</summary>
/// <param name="Fichier">Name of the file.</param>
/// <param name="Colonne">Column of the value; an empty cell is an unknown value.</param>
/// <param name="Geographie">Day whose communes the file lists.</param>
internal sealed record ImportIndicateur(string Fichier, string Colonne, DateOnly Geographie)
{
    public static ImportIndicateur Part75AnsPlus { get; } =
        new("part_75plus_communes_occitanie.csv", "part_personnes_agees_75_plus", new(2026, 1, 1));

    public static ImportIndicateur TauxPauvrete { get; } =
        new("tx_pauvrete_communes_occitanie.csv", "tx_pauvrete", new(2026, 1, 1));

    public static ImportIndicateur Fedi { get; } = new("fedi2021_communes_occitanie.csv", "EDI", new(2024, 1, 1));

    public IReadOnlyDictionary<CodeCommune, double> Lire(string chemin, ContexteCompilation contexte)
    {
        var lignes = new Dictionary<CodeCommune, double>();
        foreach (var ligne in FichierCsv.Lire(chemin, FormatCsv.Virgule, contexte.Rapport, "code_insee", Colonne))
        {
            var code = ligne.Commune("code_insee");
            if (ligne.DecimalOuRien(Colonne) is { } valeur)
            {
                lignes[code] = valeur;
            }
        }
        var recomposition = new Recomposition(contexte.Mouvements, Geographie);
        var valeurs = new Dictionary<CodeCommune, double>();
        foreach (var commune in contexte.Region)
        {
            if (recomposition.Seule(commune, lignes) is { } valeur)
            {
                valeurs[commune] = valeur;
            }
        }
        return valeurs;
    }
}

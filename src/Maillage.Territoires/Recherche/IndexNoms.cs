namespace Maillage.Territoires.Recherche;

internal sealed class IndexNoms(IReadOnlyList<NomCommune> communes, IReadOnlySet<CodeDepartement> regionPrioritaire)
{
    public IReadOnlyList<NomCommune> Chercher(string texte, int limite) =>
        [
            .. communes
                .Where(commune => commune.Nom.StartsWith(texte, StringComparison.OrdinalIgnoreCase))
                .OrderBy(commune => !regionPrioritaire.Contains(commune.Departement))
                .Take(limite),
        ];
}

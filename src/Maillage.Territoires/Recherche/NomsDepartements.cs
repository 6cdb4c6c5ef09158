using System.Text;

namespace Maillage.Territoires.Recherche;

/// <summary>Départements by name as <see cref="Graphie"/> spells it, with and without the article.</summary>
internal sealed class NomsDepartements
{
    private readonly Dictionary<string, CodeDepartement> parNom = new(StringComparer.Ordinal);

    public NomsDepartements(IEnumerable<Departement> departements)
    {
        foreach (var departement in departements)
        {
            if (TexteCherche.Lire(departement.Nom) is { } nom)
            {
                parNom[Encoding.ASCII.GetString(nom.Lettres)] = departement.Code;
                parNom[Encoding.ASCII.GetString(nom.SansArticle)] = departement.Code;
            }
        }
    }

    public CodeDepartement? Trouver(string texte) =>
        TexteCherche.Lire(texte) is { } nom ? Trouver(nom.Lettres) ?? Trouver(nom.SansArticle) : null;

    public CodeDepartement? Trouver(ReadOnlySpan<byte> lettres) =>
        parNom.TryGetValue(Encoding.ASCII.GetString(lettres), out var code) ? code : null;
}

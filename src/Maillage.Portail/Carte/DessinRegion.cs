using System.Globalization;
using System.Text;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>The drawing of the region in whole units of a small frame: paths prepared once, coloured for each layer.</summary>
internal sealed class DessinRegion
{
    private const int Largeur = 1200;
    private const int Hauteur = 940;
    private const int VillesNommees = 22;
    private const int BordDesNoms = 80;

    private readonly CadreSvg cadre;
    private readonly Dictionary<CodeCommune, string> communes;

    public DessinRegion(Monde monde, FondDeCarte fond, IReadOnlyList<Commune> villes)
    {
        var contours = fond.Communes.ToDictionary(code => code, code => fond.Contour(code)!);
        var emprise = contours.Values.Select(contour => contour.Emprise).Aggregate((a, b) => a.Union(b));
        cadre = new CadreSvg(emprise.Elargir(0.02), Largeur, Hauteur);
        communes = contours.ToDictionary(paire => paire.Key, paire => Chemin(paire.Value));
        Departements = string.Concat(Dissoudre(monde, fond, commune => commune.Departement.ToString()));
        Epci = string.Concat(Dissoudre(monde, fond, commune => commune.Epci?.ToString() ?? ""));
        Villes = Placer(villes);
    }

    public string ViewBox => cadre.ViewBox;

    /// <summary>Path of the borders of départements.</summary>
    public string Departements { get; }

    /// <summary>Path of the borders of EPCI.</summary>
    public string Epci { get; }

    /// <summary>Names written on the map, none over another.</summary>
    public IReadOnlyList<(string Nom, int X, int Y)> Villes { get; }

    /// <summary>Length of fifty kilometres, in units of the drawing.</summary>
    public int CinquanteKm => (int)Math.Round(cadre.UnitesParKm * 50);

    /// <summary>Path of a set of communes; those that are not drawn are left out.</summary>
    public string Chemin(IEnumerable<CodeCommune> codes) =>
        string.Concat(codes.Select(code => communes.GetValueOrDefault(code, "")));

    public string Chemin(Contour contour)
    {
        var chemin = new StringBuilder();
        foreach (var anneau in contour.Anneaux)
        {
            Ajouter(chemin, anneau);
        }
        return chemin.ToString();
    }

    private IEnumerable<string> Dissoudre(Monde monde, FondDeCarte fond, Func<Commune, string> groupe) =>
        monde
            .Referentiel.Communes.Values.GroupBy(groupe)
            .Where(communes => communes.Key.Length > 0)
            .Select(communes => Chemin(fond.Dissoudre(communes.Select(commune => commune.Code))));

    private void Ajouter(StringBuilder chemin, IReadOnlyList<PointGrille> anneau)
    {
        var precedent = Placer(anneau[0]);
        chemin.Append(CultureInfo.InvariantCulture, $"M{precedent.X} {precedent.Y}l");
        var separateur = "";
        foreach (var point in anneau.Skip(1).SkipLast(1))
        {
            var suivant = Placer(point);
            if (suivant == precedent)
            {
                continue;
            }
            chemin.Append(
                CultureInfo.InvariantCulture,
                $"{separateur}{suivant.X - precedent.X} {suivant.Y - precedent.Y}"
            );
            (precedent, separateur) = (suivant, " ");
        }
        chemin.Append(separateur.Length == 0 ? "0 0z" : "z");
    }

    private (int X, int Y) Placer(PointGrille point) => Placer(new Position(point.Latitude, point.Longitude));

    private (int X, int Y) Placer(Position lieu)
    {
        var (x, y) = cadre.Projeter(lieu);
        return ((int)Math.Round(x), (int)Math.Round(y));
    }

    private List<(string, int, int)> Placer(IReadOnlyList<Commune> villes)
    {
        var placees = new List<(string Nom, int X, int Y)>();
        foreach (var ville in villes)
        {
            var (x, y) = Placer(ville.Centre);
            if (
                placees.Count < VillesNommees
                && x is > BordDesNoms and < Largeur - BordDesNoms
                && placees.TrueForAll(autre => Math.Abs(autre.X - x) > 110 || Math.Abs(autre.Y - y) > 26)
            )
            {
                placees.Add((ville.Nom, x, y));
            }
        }
        return placees;
    }
}

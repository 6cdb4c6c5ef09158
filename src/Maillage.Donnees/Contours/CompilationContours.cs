using Maillage.Territoires;

namespace Maillage.Donnees.Contours;

/// <summary>What the map is made of.</summary>
/// <param name="Millesime">Geography of <paramref name="Communes"/>.</param>
/// <param name="Communes">The communes to draw, all of them.</param>
/// <param name="Mouvements">What became of the codes that are no longer current.</param>
/// <param name="DossierContours">Folder of the official contours, one <c>communes-*.geojson</c> by département.</param>
/// <param name="FichierQpv">Official contours of the quartiers prioritaires, GeoJSON.</param>
internal sealed record SourcesContours(
    Millesime Millesime,
    IReadOnlySet<CodeCommune> Communes,
    IReadOnlyList<Mouvement> Mouvements,
    string DossierContours,
    string FichierQpv
);

/// <summary>The compiled map.</summary>
/// <param name="Fond">Communes, generalised.</param>
/// <param name="Qpv">Contours of the quartiers prioritaires by national code, on the grid of the map, not generalised.</param>
/// <param name="Mesures">How far the map strays from its source.</param>
internal sealed record ContoursCompiles(
    FondDeCarte Fond,
    IReadOnlyDictionary<string, Contour> Qpv,
    MesuresContours Mesures
);

/// <summary>Builds the map of the region from official contours. See <c>docs/methodes/contours.md</c>.</summary>
internal static class CompilationContours
{
    /// <summary>Keeps the whole region under 400 kB once compressed, and the smallest communes recognisable.</summary>
    private static readonly Tolerance Tolerance = new(MetresCarres: 60_000, PartDeCommune: 0.02);

    /// <summary>Reads, joins, generalises and checks; null when the report says why it cannot be done.</summary>
    public static ContoursCompiles? Compiler(SourcesContours sources, RapportErreurs rapport)
    {
        var communes = new CommunesActuelles(sources.Communes, sources.Mouvements);
        var bruts = new ImportContours(communes, rapport).Lire(sources.DossierContours);
        var qpv = ImportContoursQpv.Lire(sources.FichierQpv, rapport);
        if (rapport.Vide)
        {
            RefuserCroisements(Path.GetFileName(sources.DossierContours), bruts, rapport);
        }
        return rapport.Vide ? Generaliser(sources.Millesime, bruts, qpv) : null;
    }

    private static ContoursCompiles Generaliser(
        Millesime millesime,
        IReadOnlyList<ArcContour> bruts,
        IReadOnlyDictionary<string, Contour> qpv
    )
    {
        var arcs = Generalisation.Generaliser(bruts, Tolerance);
        if (CroisementsArcs.Chercher(arcs) is [var faute, ..])
        {
            throw new InvalidOperationException($"La généralisation a croisé deux limites vers {faute}.");
        }
        var fond = new FondDeCarte(millesime, arcs);
        return new ContoursCompiles(fond, qpv, MesuresContours.Comparer(new FondDeCarte(millesime, bruts), fond));
    }

    private static void RefuserCroisements(string nom, IReadOnlyList<ArcContour> arcs, RapportErreurs rapport)
    {
        foreach (var point in CroisementsArcs.Chercher(arcs))
        {
            var lieu = FormattableString.Invariant($"{point.Longitude} {point.Latitude}");
            rapport.Signaler(
                nom,
                $"deux limites se croisent vers {lieu} (longitude, latitude). Remettez les fichiers d'origine."
            );
        }
    }
}

using Maillage.Donnees.Contours;
using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Compiles the map: arcs of the communes, neighbours, contours of the quartiers prioritaires.</summary>
internal static class EtapeContours
{
    private const string Dossier = "contours-communes/ign2018-25pct";
    private const string DossierQpv = "qpv-occitanie-2021";

    /// <summary>The map; null when the report of the compilation says why there is none.</summary>
    public static ContoursCompiles? Compiler(ContexteCompilation contexte) =>
        CompilationContours.Compiler(
            new SourcesContours(
                ChargementDonnees.Millesime,
                contexte.Region,
                contexte.Mouvements,
                Path.Combine(contexte.DossierBrut, Dossier),
                contexte.Chemin(DossierQpv, ImportQpv.Contours)
            ),
            contexte.Rapport
        );

    public static IEnumerable<FichierCompile> Executer(ContexteCompilation contexte, ContoursCompiles contours)
    {
        var bruts = Bruts(contexte);
        yield return new(TableArcs.Ecrire(contours.Fond.Arcs), Provenances.Contours, bruts)
        {
            Chiffres = Chiffres(contours),
        };
        yield return new(TableVoisinages.Ecrire(contours.Fond), Provenances.Contours, bruts);
        yield return new(TableQpv.Ecrire(contours.Qpv), Provenances.Qpv, $"{DossierQpv}/{ImportQpv.Contours}")
        {
            Chiffres = new Dictionary<string, long> { ["quartiers"] = contours.Qpv.Count },
        };
    }

    /// <summary>Raw files of the contours, relative to the raw folder.</summary>
    public static string[] Bruts(ContexteCompilation contexte) =>
        [
            .. Directory
                .GetFiles(Path.Combine(contexte.DossierBrut, Dossier), ImportContours.Fichiers)
                .Select(fichier => $"{Dossier}/{Path.GetFileName(fichier)}")
                .Order(StringComparer.Ordinal),
            $"{ContexteCompilation.DossierCog}/{ImportMouvements.Fichier}",
        ];

    private static Dictionary<string, long> Chiffres(ContoursCompiles contours) =>
        new()
        {
            ["communes"] = contours.Fond.Communes.Count,
            ["points_bruts"] = contours.Mesures.PointsBruts,
            ["points"] = contours.Mesures.Points,
            ["hectares"] = (long)Math.Round(contours.Fond.Dissoudre(contours.Fond.Communes).Hectares),
            ["ecart_position_median_metres"] = (long)Math.Round(contours.Mesures.PositionMetres.Mediane),
            ["ecart_position_p95_metres"] = (long)Math.Round(contours.Mesures.PositionMetres.P95),
            ["ecart_position_maximal_metres"] = (long)Math.Round(contours.Mesures.PositionMetres.Maximum),
            ["ecart_surface_median_pour_mille"] = (long)Math.Round(contours.Mesures.SurfacePourCent.Mediane * 10),
            ["ecart_surface_maximal_pour_mille"] = (long)Math.Round(contours.Mesures.SurfacePourCent.Maximum * 10),
        };
}

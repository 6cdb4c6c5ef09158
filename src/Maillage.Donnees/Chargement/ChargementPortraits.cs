using Maillage.Portraits;

namespace Maillage.Donnees;

/// <summary>Loads the figures transcribed from public documents (<c>portraits/2025</c>). Slower to read than to keep: load once.</summary>
public static class ChargementPortraits
{
    /// <summary>Whether the folder of data holds such figures.</summary>
    public static bool Present(string dossier) => Directory.Exists(Path.Combine(dossier, CheminsTables.Portraits));

    /// <summary>Reads the tables, each name, code, date and SIREN checked.</summary>
    /// <param name="dossier">Folder holding <c>manifeste.json</c>.</param>
    /// <returns>The figures, or every French error with file, line and column.</returns>
    public static Resultat<FaitsPortraits> Charger(string dossier)
    {
        var rapport = new RapportErreurs();
        var faits = Lire(dossier, rapport);
        return rapport.Conclure(() => faits!);
    }

    /// <summary>The figures; null when something is wrong, which the report then says.</summary>
    internal static FaitsPortraits? Lire(string dossier, RapportErreurs rapport)
    {
        var lieu = new LieuPortraits(dossier, rapport);
        var sources = LectureSourcesPubliees.Lire(lieu);
        var indicateurs = LectureIndicateurs.Lire(lieu);
        var tables = new TablesPortraits
        {
            Sources = [.. sources.Values],
            Indicateurs = [.. indicateurs.Values],
            Valeurs = LectureValeursPubliees.Lire(lieu, indicateurs, sources),
            Series = LectureReleves.Lire(lieu, sources),
            Familles = LectureFamilles.Lire(lieu, sources),
            Enjeux = LectureEnjeux.Lire(lieu, sources),
            Actions = LectureActions.Lire(lieu, sources),
        };
        return rapport.Vide ? new FaitsPortraits(tables) : null;
    }
}

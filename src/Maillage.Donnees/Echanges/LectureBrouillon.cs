using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Reads a draft in any format it travels in, told by its content and not its name: JSON, GeoJSON, XLSX, and CSV in our columns or in those
/// of Atlasanté. All that is wrong is told at once; nothing is taken of a file in which anything is.
/// </summary>
public static class LectureBrouillon
{
    /// <summary>Largest file read, in bytes.</summary>
    public const int TailleMaximale = 32 * 1024 * 1024;

    /// <summary>Reads a draft.</summary>
    /// <param name="octets">The file, with or without a byte-order mark.</param>
    /// <param name="nom">Its name, for messages.</param>
    /// <param name="cadre">What it is checked against.</param>
    public static Resultat<BrouillonImporte> Lire(ReadOnlyMemory<byte> octets, string nom, CadreMontage cadre)
    {
        var rapport = new RapportErreurs();
        if (octets.Length > TailleMaximale)
        {
            rapport.Signaler(
                nom,
                "fichier de plus de 32 Mo. Un brouillon en tient moins : vérifiez que c'est le bon fichier."
            );
            return new(rapport.Erreurs);
        }
        var lu = Lire(octets, nom, cadre, rapport);
        foreach (var faute in lu?.Fautes ?? [])
        {
            rapport.Signaler(nom, faute.Ligne, faute.Colonne, faute.Message);
        }
        return rapport.Conclure(() => new BrouillonImporte(lu!.Brouillon!, lu.Rapport));
    }

    private static BrouillonLu? Lire(
        ReadOnlyMemory<byte> octets,
        string nom,
        CadreMontage cadre,
        RapportErreurs rapport
    )
    {
        var texte = octets.Span is [0xEF, 0xBB, 0xBF, ..] ? octets[3..] : octets;
        var debut = texte.Span.TrimStart(" \t\r\n"u8);
        switch (debut)
        {
            case []:
                rapport.Signaler(nom, "fichier vide. Choisissez un brouillon exporté en JSON, CSV, XLSX ou GeoJSON.");
                return null;
            case [(byte)'{' or (byte)'[', ..]:
                return LectureBrouillonJson.Lire(texte.Span, cadre);
            case [(byte)'P', (byte)'K', ..]:
                return Monter(LectureClasseurBrouillon.Lire(octets, nom, rapport), cadre);
            default:
                return Monter(LectureCsvBrouillon.Lire(texte, nom, rapport), cadre);
        }
    }

    private static BrouillonLu? Monter(LectureTableBrouillon? table, CadreMontage cadre)
    {
        if (table?.Matiere() is not { } matiere)
        {
            return null;
        }
        var lu = MontageBrouillon.Monter(matiere, cadre);
        return lu.Brouillon is null ? lu : lu with { Rapport = [.. table.Remarques, .. lu.Rapport] };
    }
}

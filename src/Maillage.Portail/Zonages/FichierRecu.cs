using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>
/// Opens in the workbench a draft of any format. What the file says of the mesh, the method and the ceilings comes before what the page
/// shows; what the workbench has no place for is said.
/// </summary>
internal static class FichierRecu
{
    /// <summary>Reads a file; nothing is taken of one in which anything is wrong.</summary>
    public static async Task<BrouillonRecu> Lire(IFormFile fichier, EtatZonage etat, TableZonage table)
    {
        using var contenu = new MemoryStream();
        await fichier.CopyToAsync(contenu);
        var lu = LectureBrouillon.Lire(contenu.ToArray(), fichier.FileName, Cadre(etat, table));
        var vide = etat with { Lettres = "" };
        return lu.Valeur is { } importe
            ? Ouvrir(importe, vide, table)
            : new(
                vide,
                new Dictionary<string, Decision>(),
                [.. lu.Erreurs.Select(faute => new ErreurSaisie(faute.Fichier, faute.ToString()))]
            );
    }

    private static CadreMontage Cadre(EtatZonage etat, TableZonage table) =>
        new()
        {
            Methodes = table.Dossier.Methodes,
            Repertoire = table.Monde.Referentiel.Repertoire,
            Decoupages = [.. table.Mailles.Select(table.Decoupage)],
            Methode = etat.Methode.Id,
        };

    private static BrouillonRecu Ouvrir(BrouillonImporte importe, EtatZonage etat, TableZonage table)
    {
        var brouillon = importe.Brouillon;
        var decisions = brouillon.Decisions.ToDictionary(
            une => une.Key,
            une => new Decision(une.Value.Classe, BrouillonRecu.Motif(une.Value.Justification ?? "")),
            StringComparer.Ordinal
        );
        return new(
            etat with
            {
                Maille = brouillon.Maille,
                Methode = table.Dossier.Methode(brouillon.Methode)!,
                Plafonds = brouillon.Plafonds == PlafondsDuBrouillon.Inconnus ? etat.Plafonds : brouillon.Plafonds,
            },
            decisions,
            []
        )
        {
            Remarques = [.. importe.Rapport, .. Laisses(brouillon)],
        };
    }

    private static IEnumerable<string> Laisses(Brouillon brouillon)
    {
        var quartiers = brouillon.Decisions.Values.Count(une => une.Quartiers is not null);
        if (quartiers > 0)
        {
            yield return $"Les quartiers classés à part ({quartiers}) ne se dessinent pas ici : gardez le fichier pour la consultation et l’arrêté.";
        }
        if (brouillon.Consultation.Etapes.Count > 0)
        {
            yield return "Les étapes de la consultation ne se dessinent pas ici : gardez le fichier pour la consultation et l’arrêté.";
        }
    }
}

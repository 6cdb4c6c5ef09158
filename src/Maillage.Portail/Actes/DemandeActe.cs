using System.Text;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Portail.Habillage;
using Maillage.Portail.Zonages;
using Maillage.Zonage;

namespace Maillage.Portail.Actes;

/// <summary>
/// A draft sent to make an act of it: a file in any format, the text of one of our pages, the form of the workbench, or a JSON body; and
/// what is asked of it.
/// </summary>
public sealed record DemandeActe
{
    /// <summary>Name of the field in which our own pages carry the draft from one to the next.</summary>
    public const string Document = "document";

    /// <summary>The draft, with the steps typed in the form; null when it cannot be read.</summary>
    public Brouillon? Brouillon { get; init; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<ErreurSaisie> Erreurs { get; init; } = [];

    /// <summary>What the reading converted or left aside.</summary>
    public IReadOnlyList<string> Rapport { get; init; } = [];

    /// <summary>The day things are looked at.</summary>
    public DateOnly Jour { get; init; }

    /// <summary>Number of the act, as typed.</summary>
    public string Numero { get; init; } = "";

    /// <summary>Day of the act, as typed.</summary>
    public string Signature { get; init; } = "";

    /// <summary>What makes the act, as typed; neither, for a draft, or what is wrong with it.</summary>
    internal (Decret? Decret, ErreurSaisie? Faute) Decret()
    {
        if (Numero.Length == 0 && Signature.Length == 0)
        {
            return (null, null);
        }
        return Numero.Length > 0 && DateOnly.TryParseExact(Signature, "yyyy-MM-dd", out var jour)
            ? (new(Numero, jour), null)
            : (null, new("numero", "Un arrêté a un numéro et une date : donnez les deux, ou aucun des deux."));
    }

    internal static async Task<DemandeActe> Lire(HttpRequest demande, ActesZonage actes, Calendrier calendrier)
    {
        var formulaire = demande.HasFormContentType ? await demande.ReadFormAsync() : null;
        string Champ(string nom) => (formulaire?[nom] ?? demande.Query[nom]).ToString().Trim();
        var (jour, faute) = calendrier.Lire(Champ("date"));
        var lu = await LireBrouillon(demande, formulaire, actes);
        var (brouillon, fautes) =
            lu.Brouillon is { } propre && formulaire is not null
                ? EtapesSaisies.Appliquer(propre, actes.Instances, Champ)
                : (lu.Brouillon, []);
        return lu with
        {
            Brouillon =
                Champ("nom") is { Length: > 0 } nom && brouillon is not null ? brouillon with { Nom = nom } : brouillon,
            Jour = jour ?? calendrier.Aujourdhui,
            Numero = Champ("numero"),
            Signature = Champ("signature"),
            Erreurs = [.. lu.Erreurs, .. fautes, .. faute is null ? Array.Empty<ErreurSaisie>() : [faute]],
        };
    }

    private static async Task<DemandeActe> LireBrouillon(
        HttpRequest demande,
        IFormCollection? formulaire,
        ActesZonage actes
    )
    {
        if (formulaire is null)
        {
            using var corps = new MemoryStream();
            await demande.Body.CopyToAsync(corps);
            return Lu(LectureBrouillon.Lire(corps.ToArray(), "corps", actes.Cadre()));
        }
        if (formulaire[Document].ToString() is { Length: > 0 } document)
        {
            return Lu(LectureBrouillon.Lire(Encoding.UTF8.GetBytes(document), "brouillon", actes.Cadre()));
        }
        if (formulaire.Files["fichier"] is { Length: > 0 } fichier)
        {
            using var contenu = new MemoryStream();
            await fichier.CopyToAsync(contenu);
            return Lu(LectureBrouillon.Lire(contenu.ToArray(), fichier.FileName, actes.Cadre()));
        }
        return formulaire.ContainsKey("maille")
            ? await DeLAtelier(demande)
            : new()
            {
                Erreurs = [new("fichier", "Choisissez un brouillon (JSON, XLSX, CSV ou GeoJSON), puis envoyez-le.")],
            };
    }

    private static async Task<DemandeActe> DeLAtelier(HttpRequest demande)
    {
        var table = demande.HttpContext.RequestServices.GetRequiredService<TableZonage>();
        var recu = await BrouillonRecu.Lire(demande, table);
        return recu.Erreurs.Count > 0
            ? new() { Erreurs = recu.Erreurs }
            : new() { Brouillon = recu.Brouillon, Rapport = recu.Rapport };
    }

    private static DemandeActe Lu(Resultat<BrouillonImporte> lu) =>
        new()
        {
            Brouillon = lu.Valeur?.Brouillon,
            Rapport = lu.Valeur?.Rapport ?? [],
            Erreurs = [.. lu.Erreurs.Select(erreur => new ErreurSaisie(erreur.Fichier, erreur.ToString()))],
        };
}

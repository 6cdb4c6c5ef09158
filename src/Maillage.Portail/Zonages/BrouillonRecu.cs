using System.Text;
using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>A draft sent by a form: a file, a text, or the draft the page carried with what the fields of its table now say.</summary>
/// <param name="Etat">The settings: those of a file taken back are its own.</param>
/// <param name="Brouillon">The draft; nothing is decided in it when a file was wrong.</param>
/// <param name="Rapport">What was converted or left aside, in French.</param>
/// <param name="Erreurs">What was wrong.</param>
internal sealed record BrouillonRecu(
    EtatZonage Etat,
    Brouillon Brouillon,
    IReadOnlyList<string> Rapport,
    IReadOnlyList<ErreurSaisie> Erreurs
)
{
    private const string Classe = "c-";
    private const string Justification = "j-";
    private const string Porte = "brouillon";

    /// <summary>Reads a form.</summary>
    public static async Task<BrouillonRecu> Lire(HttpRequest demande, TableZonage table)
    {
        if (!demande.HasFormContentType)
        {
            var defaut = new LectureEtatZonage(table, _ => default).Lire();
            return new(defaut, table.Vide(defaut), [], [new("fichier", "Choisissez un fichier, puis envoyez-le.")]);
        }
        var formulaire = await demande.ReadFormAsync();
        var lecture = new LectureEtatZonage(table, nom => formulaire[nom]);
        var etat = lecture.Lire() with { Lettres = "" };
        var (nom, octets) = await Contenu(formulaire);
        var repris = nom != Porte;
        var (brouillon, rapport, erreurs) = Lire(nom, octets, etat, table);
        erreurs = [.. lecture.Erreurs, .. erreurs];
        return repris && erreurs.Count == 0
            ? new(DuFichier(etat, brouillon, table), brouillon, rapport, erreurs)
            : new(etat, DesChamps(brouillon, formulaire, etat, table), rapport, erreurs);
    }

    private static (Brouillon, IReadOnlyList<string>, IReadOnlyList<ErreurSaisie>) Lire(
        string nom,
        ReadOnlyMemory<byte> octets,
        EtatZonage etat,
        TableZonage table
    )
    {
        if (octets.Length == 0)
        {
            return (table.Vide(etat), [], []);
        }
        var lu = LectureBrouillon.Lire(octets, nom, table.CadreMontage(etat));
        return (
            lu.Valeur?.Brouillon ?? table.Vide(etat),
            lu.Valeur?.Rapport ?? [],
            [.. lu.Erreurs.Select(faute => new ErreurSaisie(faute.Fichier, faute.ToString()))]
        );
    }

    private static async Task<(string Nom, ReadOnlyMemory<byte> Octets)> Contenu(IFormCollection formulaire)
    {
        if (formulaire.Files["fichier"] is { Length: > 0 } fichier)
        {
            using var contenu = new MemoryStream();
            await fichier.CopyToAsync(contenu);
            return (fichier.FileName, contenu.ToArray());
        }
        var repris = formulaire["geste"] == GestesZonage.Reprendre;
        var texte = formulaire[repris ? "texte-brouillon" : Porte].ToString();
        return (repris ? "texte" : Porte, Encoding.UTF8.GetBytes(texte));
    }

    private static EtatZonage DuFichier(EtatZonage etat, Brouillon brouillon, TableZonage table) =>
        etat with
        {
            Maille = brouillon.Maille,
            Methode = table.Dossier.Methode(brouillon.Methode) ?? etat.Methode,
            Plafonds = brouillon.Plafonds.Valeurs == Plafonds.Inconnus ? etat.Plafonds : brouillon.Plafonds,
            Commune = null,
        };

    // A field shown says what is decided now, whatever the draft carried said before.
    private static Brouillon DesChamps(
        Brouillon brouillon,
        IFormCollection formulaire,
        EtatZonage etat,
        TableZonage table
    )
    {
        var decoupage = table.Decoupage(etat.Maille);
        var decisions = brouillon.Decisions.ToDictionary(StringComparer.Ordinal);
        foreach (var cle in formulaire.Keys.Where(cle => cle.StartsWith(Classe, StringComparison.Ordinal)))
        {
            var code = cle[Classe.Length..];
            var connue = NomsDeClasses.TryParse(formulaire[cle].ToString(), out var classe);
            if (decoupage.Trouver(code) is null || (connue && !etat.Methode.Classes.Contains(classe)))
            {
                continue;
            }
            var quartiers = decisions.GetValueOrDefault(code)?.Quartiers;
            decisions.Remove(code);
            if (connue)
            {
                decisions[code] = new(classe, Motif(formulaire[Justification + code].ToString()), quartiers);
            }
        }
        return brouillon with
        {
            Nom = formulaire["nom"].ToString().Trim() is { Length: > 0 } nom ? nom : brouillon.Nom,
            Methode = etat.Methode.Id,
            Plafonds = etat.Plafonds,
            Decisions = decisions,
        };
    }

    private static string? Motif(string texte) => texte.Trim() is { Length: > 0 } propre ? propre : null;
}

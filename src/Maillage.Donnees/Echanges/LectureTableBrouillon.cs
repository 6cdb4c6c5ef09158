using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>
/// Takes what a table says of a draft: our columns, in any order, the others left aside and said; or those of Atlasanté, whose rows of
/// communes count.
/// </summary>
internal sealed class LectureTableBrouillon(string nom, RapportErreurs rapport)
{
    private const string CommuneAtlasante = "com_code";
    private const string ClasseAtlasante = "zmed_niveau";
    private const string NiveauAtlasante = "niveau";

    private readonly List<LigneLue> lignes = [];
    private readonly List<string> remarques = [];
    private string[]? colonnes;
    private bool atlasante;

    /// <summary>What is said of the draft as a whole, where the format has a place for it.</summary>
    public LigneLue? Entete { get; set; }

    /// <summary>What is said of each opinion asked.</summary>
    public IReadOnlyList<LigneLue> Etapes { get; set; } = [];

    /// <summary>What was left aside, in French.</summary>
    public IReadOnlyList<string> Remarques => remarques;

    /// <summary>Takes the header; false, once said, when it is not that of a draft.</summary>
    public bool Ouvrir(IReadOnlyList<string> titres, int ligne)
    {
        colonnes = [.. titres.Select(titre => titre.Trim('\uFEFF', ' ').ToLowerInvariant())];
        atlasante = colonnes.Contains(CommuneAtlasante) && colonnes.Contains(ClasseAtlasante);
        var connues = (IEnumerable<string>)[.. ColonnesBrouillon.Tableau, .. ColonnesBrouillon.Repetees];
        foreach (
            var titre in colonnes.GroupBy(titre => titre).Where(groupe => groupe.Count() > 1 && groupe.Key.Length > 0)
        )
        {
            rapport.Signaler(nom, ligne, titre.Key, "colonne écrite deux fois. Gardez-en une.");
        }
        if (
            !atlasante
            && !(colonnes.Contains(ColonnesBrouillon.Territoire) && colonnes.Contains(ColonnesBrouillon.Classe))
        )
        {
            rapport.Signaler(
                nom,
                ligne,
                null,
                $"il faut au moins les colonnes « territoire » et « classe », ou « com_code » et « zmed_niveau ». Nommez-les ainsi, séparées par des points-virgules : {string.Join(';', ColonnesBrouillon.Tableau)}."
            );
            return false;
        }
        var autres = atlasante ? [] : colonnes.Where(titre => titre.Length > 0).Except(connues).ToList();
        if (autres.Count > 0)
        {
            remarques.Add($"Colonnes laissées de côté : {string.Join(", ", autres)}.");
        }
        return true;
    }

    /// <summary>Takes a row.</summary>
    public void Ajouter(IReadOnlyList<string> cellules, int ligne)
    {
        if (cellules.All(string.IsNullOrWhiteSpace))
        {
            return;
        }
        if (cellules.Count != colonnes!.Length)
        {
            rapport.Signaler(
                nom,
                ligne,
                null,
                $"{cellules.Count} cellules au lieu de {colonnes.Length}. Vérifiez le séparateur et les guillemets."
            );
            return;
        }
        var lue = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var rang = 0; rang < colonnes.Length; rang++)
        {
            lue[colonnes[rang]] = cellules[rang];
        }
        Ranger(new(ligne, lue));
    }

    /// <summary>All that was taken; null when something is wrong, already said.</summary>
    public MatiereBrouillon? Matiere()
    {
        var entete = Entete ?? Repetee();
        if (rapport.Vide && lignes.Count == 0)
        {
            rapport.Signaler(nom, "aucun territoire. Écrivez une ligne par territoire, par exemple 34015 et zip.");
        }
        return rapport.Vide
            ? new()
            {
                Entete = entete,
                Decisions = lignes,
                Etapes = Etapes,
            }
            : null;
    }

    private void Ranger(LigneLue ligne)
    {
        if (!atlasante)
        {
            lignes.Add(ligne);
        }
        else if (ligne[NiveauAtlasante] is "" or "COM")
        {
            lignes.Add(
                new(
                    ligne.Ligne,
                    new Dictionary<string, string>
                    {
                        [ColonnesBrouillon.Territoire] = ligne[CommuneAtlasante],
                        [ColonnesBrouillon.Classe] = ligne[ClasseAtlasante],
                    }
                )
            );
        }
    }

    private LigneLue Repetee()
    {
        if (atlasante)
        {
            return new(null, new Dictionary<string, string> { [ColonnesBrouillon.Maille] = Maille.Commune.Code() });
        }
        var repetee = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var colonne in ColonnesBrouillon.Repetees.Where(colonne => colonnes?.Contains(colonne) == true))
        {
            repetee[colonne] = lignes.Count == 0 ? "" : lignes[0][colonne];
            if (lignes.Find(ligne => ligne[colonne] != repetee[colonne]) is { } autre)
            {
                rapport.Signaler(
                    nom,
                    autre.Ligne,
                    colonne,
                    $"« {autre[colonne]} » après « {repetee[colonne]} ». Un brouillon n'en a qu'une : séparez les fichiers."
                );
            }
        }
        return new(lignes.Count == 0 ? null : lignes[0].Ligne, repetee);
    }
}

using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>
/// Makes a draft of what a file says: checks every text, resolves communes merged since, converts to the mesh wanted, and tells everything
/// wrong at once. Nothing is taken of a file in which anything is wrong.
/// </summary>
public sealed class MontageBrouillon
{
    private readonly MatiereBrouillon matiere;
    private readonly CadreMontage cadre;
    private readonly ReleveBrouillon releve = new();

    private MontageBrouillon(MatiereBrouillon matiere, CadreMontage cadre) =>
        (this.matiere, this.cadre) = (matiere, cadre);

    /// <summary>Makes a draft.</summary>
    /// <param name="matiere">What the file says.</param>
    /// <param name="cadre">What it is checked against.</param>
    public static BrouillonLu Monter(MatiereBrouillon matiere, CadreMontage cadre)
    {
        var montage = new MontageBrouillon(matiere, cadre);
        var brouillon = montage.Monter();
        return new(
            montage.releve.Fautes.Count == 0 ? brouillon : null,
            montage.releve.Fautes,
            montage.releve.Fautes.Count == 0 ? montage.releve.Rapport : []
        );
    }

    private Brouillon? Monter()
    {
        var entete = matiere.Entete;
        var methode = Methode(entete);
        var plafonds = new Plafonds(
            releve.Part(entete, ColonnesBrouillon.PlafondZip),
            releve.Part(entete, ColonnesBrouillon.PlafondZac)
        );
        var consultation = new MontageConsultation(releve, cadre.Instances).Monter(matiere.Etapes);
        var decoupage = Decoupage(entete);
        if (decoupage is null)
        {
            return null;
        }
        var decisions = new MontageDecisions(releve, decoupage, cadre.Repertoire, methode).Monter(matiere.Decisions);
        if (cadre.Voulue is { } voulue && voulue != decoupage.Maille)
        {
            (decoupage, decisions) = Convertir(voulue, decoupage, decisions);
        }
        return new()
        {
            Nom = ReleveBrouillon.TexteLibre(entete[ColonnesBrouillon.Nom]) ?? cadre.Nom,
            Methode = methode?.Id ?? "",
            Maille = decoupage.Maille,
            Millesime = decoupage.Millesime,
            Plafonds = new(plafonds, ReleveBrouillon.TexteLibre(entete[ColonnesBrouillon.PlafondsSource])),
            Decisions = decisions.ToDictionary(une => une.Key, une => une.Value.Decision, StringComparer.Ordinal),
            Consultation = consultation,
        };
    }

    private MethodeZonage? Methode(LigneLue entete)
    {
        var id = entete[ColonnesBrouillon.Methode] is { Length: > 0 } dite
            ? dite
            : cadre.Methode ?? cadre.Methodes[^1].Id;
        var methode = cadre.Methodes.FirstOrDefault(une => une.Id == id);
        if (methode is null)
        {
            releve.Refuser(
                entete,
                ColonnesBrouillon.Methode,
                $"« {ReleveBrouillon.Montrer(id)} » n'est pas une méthode. Choisissez parmi {string.Join(", ", cadre.Methodes.Select(une => une.Id))}."
            );
        }
        return methode;
    }

    private Decoupage? Decoupage(LigneLue entete)
    {
        var dite = entete[ColonnesBrouillon.Maille];
        var maille = dite.Length == 0 ? Deviner() : NomsDeMailles.Lire(dite);
        if (maille is null)
        {
            releve.Refuser(
                entete,
                ColonnesBrouillon.Maille,
                $"« {ReleveBrouillon.Montrer(dite)} » n'est pas une maille. Choisissez parmi {string.Join(", ", NomsDeMailles.Codes)}."
            );
            return null;
        }
        if (cadre.Trouver(maille.Value) is not { } decoupage)
        {
            releve.Refuser(
                entete,
                ColonnesBrouillon.Maille,
                $"Ce brouillon porte sur les {maille.Value.Pluriel()}, dont la table n'est pas installée ici. Déposez-la, puis recommencez."
            );
            return null;
        }
        VerifierMillesime(entete, decoupage);
        return decoupage;
    }

    // The mesh wanted first, then those whose codes nothing else bears.
    private Maille Deviner()
    {
        var codes = matiere.Decisions.Select(ligne => ligne[ColonnesBrouillon.Territoire]).ToList();
        IEnumerable<Maille> essayees = [Maille.Epci, Maille.TerritoireDeVieSante];
        foreach (var maille in cadre.Voulue is { } voulue ? essayees.Prepend(voulue) : essayees)
        {
            if (
                codes.Count > 0
                && cadre.Trouver(maille) is { } decoupage
                && codes.TrueForAll(code => decoupage.Trouver(code) is not null)
            )
            {
                return maille;
            }
        }
        return Maille.Commune;
    }

    private void VerifierMillesime(LigneLue entete, Decoupage decoupage)
    {
        var texte = entete[ColonnesBrouillon.Millesime];
        if (texte.Length == 0)
        {
            return;
        }
        if (!int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var annee))
        {
            releve.Refuser(
                entete,
                ColonnesBrouillon.Millesime,
                $"« {ReleveBrouillon.Montrer(texte)} » n'est pas une année, par exemple {decoupage.Millesime}."
            );
            return;
        }
        if (new Millesime(annee) == decoupage.Millesime)
        {
            return;
        }
        if (decoupage.Maille == Maille.Commune)
        {
            releve.Dire(
                $"Dessiné sur les communes de {annee}, converti à celles de {decoupage.Millesime} par la table des mouvements."
            );
            return;
        }
        releve.Refuser(
            entete,
            ColonnesBrouillon.Millesime,
            $"Les {decoupage.Maille.Pluriel()} de {annee} ne sont pas ceux de {decoupage.Millesime} : leur composition a pu changer. Reprenez ce brouillon par communes."
        );
    }

    private (Decoupage, Dictionary<string, DecisionLue>) Convertir(
        Maille voulue,
        Decoupage decoupage,
        Dictionary<string, DecisionLue> decisions
    )
    {
        if (decoupage.Maille != Maille.Commune || cadre.Trouver(voulue) is not { } cible)
        {
            releve.Refuser(
                matiere.Entete,
                ColonnesBrouillon.Maille,
                $"Un brouillon sur les {decoupage.Maille.Pluriel()} ne se convertit pas en {voulue.Pluriel()} ici : seul un brouillon par communes le peut, et la table de la maille voulue est nécessaire."
            );
            return (decoupage, decisions);
        }
        return (cible, new RegroupementCommunes(releve, decisions).Vers(cible));
    }
}

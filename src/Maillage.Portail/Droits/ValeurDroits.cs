using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Portail.Simulations;
using Maillage.Territoires;

namespace Maillage.Portail.Droits;

/// <summary>What the map says of a commune, surest first.</summary>
public enum GenreDroits
{
    /// <summary>A sum is sure.</summary>
    Sur,

    /// <summary>A sum, if the last known zoning still held.</summary>
    Presume,

    /// <summary>Something can be asked for, of unknown amount.</summary>
    Possible,

    /// <summary>Nothing can be had.</summary>
    Aucun,

    /// <summary>A fact is missing.</summary>
    Inconnu,
}

/// <summary>What the map says of a commune.</summary>
/// <param name="Genre">How sure it is.</param>
/// <param name="Montant">Euros, when there is a sum.</param>
/// <param name="Texte">The same in words.</param>
public sealed record ValeurDroits(GenreDroits Genre, decimal? Montant, string Texte)
{
    private static readonly ValeurDroits Aucune = new(GenreDroits.Aucun, null, "aucune aide");

    /// <summary>What the table sorts by; null when nothing is known.</summary>
    public decimal? Rang => Montant ?? (Genre is GenreDroits.Inconnu or GenreDroits.Possible ? null : 0);

    /// <summary>Of the best set, or of one aid.</summary>
    internal static ValeurDroits Lire(DroitsDuLieu droits, Aide? aide, Monde monde) =>
        aide is null ? Ensemble(droits, monde) : Seule(droits, aide);

    private static ValeurDroits Ensemble(DroitsDuLieu droits, Monde monde)
    {
        var cumul = droits.Cumul;
        if (cumul.Retenues.Count > 0)
        {
            var noms = string.Join(" + ", cumul.Retenues.Select(monde.NomAide));
            return new(
                GenreDroits.Sur,
                cumul.MontantTotal,
                $"{MotsResultat.Nuance(droits.Personne.Nature)}{Typographie.Euros(cumul.MontantTotal)} : {noms}"
            );
        }
        if (droits.TotalPresume is { } presume and > 0)
        {
            return Presumer(presume);
        }
        var possibles = droits.Personne.MontantsInconnus;
        return possibles.Count > 0
                ? new(
                    GenreDroits.Possible,
                    null,
                    $"montant inconnu : {string.Join(", ", possibles.Select(monde.NomAide))}"
                )
            : droits.Indeterminees.Count > 0 ? Manque(droits.Indeterminees.Count)
            : Aucune;
    }

    private static ValeurDroits Seule(DroitsDuLieu droits, Aide aide)
    {
        var (ici, presume) = (Trouver(droits.Aides, aide), Trouver(droits.AidesPresumees, aide));
        return (ici.Statut, ici.Montant, presume.Statut, presume.Montant.Total) switch
        {
            (StatutAide.Eligible, { Total: { } total } montant, _, _) => new(
                GenreDroits.Sur,
                total,
                MotsResultat.Resume(montant)
            ),
            (StatutAide.Eligible, _, _, _) => new(GenreDroits.Possible, null, "possible, montant inconnu"),
            (StatutAide.Indetermine, _, StatutAide.Eligible, { } total) => Presumer(total),
            (StatutAide.Indetermine, _, _, _) => new(GenreDroits.Inconnu, null, "il manque une réponse"),
            (StatutAide.HorsPeriode, _, _, _) => Aucune with { Texte = "fermée ce jour-là" },
            _ => Aucune with { Texte = "pas ici" },
        };
    }

    private static AidePesee Trouver(IReadOnlyList<AidePesee> pesees, Aide aide) =>
        pesees.First(pesee => pesee.Aide.Id == aide.Id);

    private static ValeurDroits Presumer(decimal total) =>
        new(GenreDroits.Presume, total, $"présumé, {Typographie.Euros(total)}");

    private static ValeurDroits Manque(int aides) =>
        new(GenreDroits.Inconnu, null, $"il manque une réponse ({Mots.Pluriel(aides, "aide", "aides")} à préciser)");
}

/// <summary>A commune of the map and of its table.</summary>
/// <param name="Ligne">The commune, its rights and how far it is.</param>
/// <param name="Valeur">What is shown of it.</param>
/// <param name="Classe">Its class.</param>
public sealed record LigneDroits(LigneCarte Ligne, ValeurDroits Valeur, ClasseCarte Classe)
{
    /// <summary>The commune.</summary>
    public Commune Commune => Ligne.Commune;

    /// <summary>The rights there.</summary>
    public DroitsDuLieu Droits => Ligne.Droits;

    /// <summary>Great-circle distance from the commune one looks from.</summary>
    public double? Km => Ligne.Km;

    /// <summary>As the drawing and the files of the atlas take it.</summary>
    public MesureCommune Mesure => new(Commune, Classe, Valeur.Texte, (double?)Valeur.Montant);
}

using Maillage.Aides;

namespace Maillage.Portail.Budgets;

/// <summary>One line of the form, as written.</summary>
public sealed record LigneSaisie(string Nombre, string Profil, string Commune, string Annee)
{
    /// <summary>Whether nobody wrote anything in it: a profile and a year are always proposed.</summary>
    public bool EstVide => Nombre.Length + Commune.Length == 0;
}

/// <summary>The form of a budget, as written, and what is wrong with it.</summary>
public sealed record SaisieBudget
{
    public const string Nombre = "nombre";
    public const string Profil = "profil";
    public const string Commune = "commune";
    public const string Annee = "annee";
    public const string Presume = "presume";

    /// <summary>Most lines of the form.</summary>
    public const int LignesMaximales = 12;

    private const int LignesProposees = 3;

    /// <summary>The lines somebody wrote in.</summary>
    public required IReadOnlyList<LigneSaisie> Lignes { get; init; }

    /// <summary>Whether the last known zoning is taken to hold.</summary>
    public required bool ZonagePresume { get; init; }

    /// <summary>The year proposed for a new line.</summary>
    public required int AnneeProposee { get; init; }

    public IReadOnlyList<ErreurSaisie> Erreurs { get; init; } = [];

    /// <summary>The lines to show: those written in, then empty ones to go on.</summary>
    public IEnumerable<LigneSaisie> AMontrer =>
        Lignes
            .Concat(Enumerable.Repeat(Vide, LignesMaximales))
            .Take(Math.Clamp(Lignes.Count + 1, LignesProposees, LignesMaximales));

    private LigneSaisie Vide =>
        new("", ProfilsTypes.Tous[0].Id, "", AnneeProposee.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>What is wrong with a field of a line, or null.</summary>
    public string? Erreur(int ligne, string champ) =>
        Erreurs.FirstOrDefault(erreur => Ancre(erreur) == Id(ligne, champ))?.Message;

    /// <summary>Id of a field.</summary>
    public static string Id(int ligne, string champ) => $"{champ}-{ligne + 1}";

    /// <summary>Id of the field an error is about; what goes wrong in a ready-made profile is a matter of its place.</summary>
    public static string Ancre(ErreurSaisie erreur)
    {
        var morceaux = erreur.Chemin.Split('[', ']', '.');
        if (morceaux.Length < 4 || !int.TryParse(morceaux[1], out var ligne))
        {
            return erreur.Chemin;
        }
        return Id(ligne, morceaux[3] is Nombre or Annee or Profil && morceaux.Length == 4 ? morceaux[3] : Commune);
    }
}

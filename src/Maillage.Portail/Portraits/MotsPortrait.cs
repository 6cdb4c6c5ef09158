using Maillage.Portail.Habillage;
using Maillage.Portraits;
using Maillage.Territoires;

namespace Maillage.Portail.Portraits;

/// <summary>Words of the pages of portraits.</summary>
internal static class MotsPortrait
{
    private static readonly string[] Evidentes =
    [
        "communautés",
        "communes",
        "contrats",
        "groupements",
        "habitants",
        "médecins",
        "professionnels",
        "structures",
        "zones",
    ];

    /// <summary>What is compared with, as a cell shows it: the rate when the figure has one.</summary>
    public static string Repere(ChiffrePortrait chiffre, Repere? repere) =>
        chiffre.Pour100000 is not null
            ? repere?.Pour100000 is { } taux
                ? Typographie.Nombre(taux, 1)
                : "–"
            : repere?.Valeur is { } valeur
                ? NombreEnMots.Ecrire(valeur, null, chiffre.Indicateur.Unite)
                : "–";

    /// <summary>The rate of a count; a dash for anything else.</summary>
    public static string Taux(ChiffrePortrait chiffre) =>
        chiffre.Pour100000 is { } taux ? Typographie.Nombre(taux, 1) : "–";

    /// <summary>The unit when neither the number nor the name says it already.</summary>
    public static string Unite(Indicateur indicateur) =>
        indicateur.Unite is "km" || Evidentes.Contains(indicateur.Unite)
            ? ""
            : indicateur.Unite.TrimStart('%', '€').Trim();

    /// <summary>What is known of the départements only: « 172 dans le Lot (46) ».</summary>
    public static string AuDepartement(ChiffrePortrait chiffre, Monde monde) =>
        string.Join(
            ", ",
            chiffre.ConnuAuDepartement.Select(valeur =>
                $"{NombreEnMots.Ecrire(valeur.Valeur, valeur.Texte, valeur.Indicateur.Unite)} ({NomDe(valeur, monde)})"
            )
        );

    /// <summary>Both sides in short, beside a figure: the page explains further down.</summary>
    public static string DireEnBref(Contradiction contradiction) =>
        Mots.Insecable(
            $"{contradiction.Sujet} : {contradiction.ValeurA} ({contradiction.SourceA}), mais {contradiction.ValeurB} ({contradiction.SourceB})."
        );

    /// <summary>« le dossier donne 86, la somme des fiches 92 », from the two sides kept.</summary>
    public static string Dire(Contradiction contradiction) =>
        Mots.Insecable(
            $"{contradiction.Sujet} : {contradiction.ValeurA} ({contradiction.SourceA}), mais {contradiction.ValeurB} ({contradiction.SourceB}). {Mots.Majuscule(contradiction.Explication)}."
        );

    /// <summary>Where a portrait has its page, without the format.</summary>
    public static string Adresse(SujetPortrait sujet) =>
        sujet.Genre switch
        {
            GenrePortrait.Departement => $"/departements/{sujet.Id}",
            GenrePortrait.Epci => $"/epci/{sujet.Id}",
            _ => "/region",
        };

    private static string NomDe(ValeurPubliee valeur, Monde monde) =>
        valeur.Territoire.Departement is { } code ? monde.NomDepartement(code) : valeur.Territoire.ToString();
}

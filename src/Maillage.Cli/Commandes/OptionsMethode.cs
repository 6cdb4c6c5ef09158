using System.CommandLine;
using System.Globalization;
using Maillage.Accessibilite;

namespace Maillage.Cli;

/// <summary>The method of the two-step family and its decay, as asked at the prompt.</summary>
internal sealed class OptionsMethode
{
    private const double SeuilParDefaut = 30;
    private const string BandesParDefaut = "10:1,15:0.3,20:0.1";

    private static readonly Dictionary<string, Methode> Methodes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["2sfca"] = Methode.DeuxEtapes,
        ["e2sfca"] = Methode.DeuxEtapesPonderees,
        ["m2sfca"] = Methode.DeuxEtapesModifiees,
        ["3sfca"] = Methode.TroisEtapes,
    };

    private readonly Valeur methode = new("--methode", "nom", "2sfca, e2sfca, m2sfca ou 3sfca.");
    private readonly Valeur seuil = new(
        "--seuil",
        "minutes",
        "Pour 2sfca : durée au-delà de laquelle rien ne compte, elle-même comprise (par défaut : 30)."
    );
    private readonly Valeur bandes = new(
        "--bandes",
        "bornes",
        $"Poids par bande, borne comprise, ou 10) pour la laisser dehors (par défaut, sauf 2sfca : {BandesParDefaut})."
    );

    public IEnumerable<Option> Options => [methode, seuil, bandes];

    /// <summary>The method and its decay; the decay is null once what is wrong is said.</summary>
    public (Methode Methode, Decroissance? Decroissance) Lire(Appel appel)
    {
        var nom = appel.Exiger(methode);
        if (nom is null || !Methodes.TryGetValue(nom, out var choisie))
        {
            if (nom is not null)
            {
                appel.Signaler(
                    methode.Name,
                    $"« {nom} » n'est pas une méthode. Choisissez parmi {string.Join(", ", Methodes.Keys)}."
                );
            }
            return (default, null);
        }
        return (choisie, choisie == Methode.DeuxEtapes ? Seuil(appel) : Bandes(appel));
    }

    private Bandes? Seuil(Appel appel)
    {
        if (appel.Texte(bandes) is { } texte)
        {
            if (appel.Texte(seuil) is not null)
            {
                appel.Signaler(bandes.Name, "Donnez --seuil ou --bandes, pas les deux.");
            }
            var lues = LireBandes(appel, texte);
            if (lues?.Liste.Count > 1)
            {
                appel.Signaler(
                    bandes.Name,
                    "2sfca compte tout pareil jusqu'à un seuil : une seule bande. Prenez e2sfca pour plusieurs."
                );
            }
            return lues;
        }
        if (appel.Texte(seuil) is not { } minutes)
        {
            return Accessibilite.Bandes.Seuil(SeuilParDefaut);
        }
        if (double.TryParse(minutes, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var lu))
        {
            return Accessibilite.Bandes.Seuil(lu);
        }
        appel.Signaler(seuil.Name, $"« {minutes} » n'est pas une durée en minutes (0 ou plus, point décimal).");
        return null;
    }

    private Bandes? Bandes(Appel appel)
    {
        if (appel.Texte(seuil) is not null)
        {
            appel.Signaler(seuil.Name, "--seuil ne sert qu'à 2sfca. Donnez --bandes, par exemple 10:1,15:0.3,20:0.1.");
        }
        return LireBandes(appel, appel.Texte(bandes) ?? BandesParDefaut);
    }

    private Bandes? LireBandes(Appel appel, string texte)
    {
        var (lues, erreurs) = LectureBandes.Lire(texte);
        foreach (var erreur in erreurs)
        {
            appel.Signaler(bandes.Name, erreur);
        }
        return lues;
    }
}

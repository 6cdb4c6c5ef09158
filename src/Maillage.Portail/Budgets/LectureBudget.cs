using System.Globalization;
using Maillage.Aides;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Portail.Simulations;
using Maillage.Territoires;

namespace Maillage.Portail.Budgets;

/// <summary>Reads the lines of the form and works out their budget; everything wrong is told at once.</summary>
internal sealed class LectureBudget(Monde monde, Calendrier calendrier)
{
    private const int NombreMaximal = 10_000;

    private readonly List<ErreurSaisie> erreurs = [];

    /// <summary>The form, and the budget when every line can be read.</summary>
    public VueBudget Lire(IQueryCollection champs, string adresse)
    {
        var saisie = Recueillir(champs);
        var vue = new VueBudget(saisie, null, adresse);
        if (champs.Count == 0)
        {
            return vue;
        }
        if (saisie.Lignes.Count == 0)
        {
            return Refuser(vue, [new($"lignes[0].{SaisieBudget.Nombre}", "Dites combien d’installations, et où.")]);
        }
        var lignes = saisie.Lignes.Select(Lire).ToArray();
        return erreurs.Count > 0
            ? Refuser(vue, erreurs)
            : Calculer(
                vue,
                new Hypothese { Lignes = [.. lignes.OfType<LigneHypothese>()], ZonagePresume = saisie.ZonagePresume }
            );
    }

    private VueBudget Calculer(VueBudget vue, Hypothese hypothese)
    {
        var (reponse, refus) = CalculBudget.Calculer(hypothese, monde.Simulateur);
        return reponse is null ? Refuser(vue, refus) : vue with { Reponse = reponse };
    }

    private static VueBudget Refuser(VueBudget vue, IReadOnlyList<ErreurSaisie> fautes) =>
        vue with
        {
            Saisie = vue.Saisie with { Erreurs = fautes },
        };

    private SaisieBudget Recueillir(IQueryCollection champs)
    {
        string[][] colonnes =
        [
            .. new[] { SaisieBudget.Nombre, SaisieBudget.Profil, SaisieBudget.Commune, SaisieBudget.Annee }.Select(
                nom => champs[nom].Select(texte => texte?.Trim() ?? "").ToArray()
            ),
        ];
        var hauteur = Math.Min(colonnes.Max(colonne => colonne.Length), SaisieBudget.LignesMaximales);
        var lignes = Enumerable
            .Range(0, hauteur)
            .Select(rang => colonnes.Select(colonne => colonne.ElementAtOrDefault(rang) ?? "").ToArray())
            .Select(textes => new LigneSaisie(textes[0], textes[1], textes[2], textes[3]));
        return new SaisieBudget
        {
            Lignes = [.. lignes.Where(ligne => !ligne.EstVide)],
            ZonagePresume = champs.Count == 0 || champs.ContainsKey(SaisieBudget.Presume),
            AnneeProposee = calendrier.Aujourdhui.Year,
        };
    }

    private LigneHypothese? Lire(LigneSaisie ligne, int rang)
    {
        var (nombre, annee) = (
            Entier(rang, SaisieBudget.Nombre, ligne.Nombre, (0, NombreMaximal)),
            Entier(rang, SaisieBudget.Annee, ligne.Annee, (Simulateur.PremierJour.Year, Simulateur.DernierJour.Year))
        );
        var type = ProfilsTypes.Trouver(ligne.Profil);
        if (type is null)
        {
            Refuser(rang, SaisieBudget.Profil, "Choisissez un profil de la liste.");
        }
        var commune = Commune(rang, ligne.Commune);
        return nombre is { } dossiers && annee is { } signature && type is not null && commune is { } code
            ? new()
            {
                Nombre = dossiers,
                Profil = type.Profil,
                Lieu = new LieuHypothese(code, null, null),
                Signatures = [new DateOnly(signature, 7, 1)],
            }
            : null;
    }

    private int? Entier(int rang, string champ, string texte, (int Minimum, int Maximum) bornes)
    {
        if (
            int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var lu)
            && lu >= bornes.Minimum
            && lu <= bornes.Maximum
        )
        {
            return lu;
        }
        Refuser(rang, champ, $"Donnez un nombre entier de {bornes.Minimum} à {bornes.Maximum}.");
        return null;
    }

    private CodeCommune? Commune(int rang, string texte)
    {
        if (texte.Length == 0)
        {
            Refuser(rang, SaisieBudget.Commune, "Indiquez la commune.");
            return null;
        }
        var (code, message) = SaisieCommune.Lire(texte, monde);
        if (message is not null)
        {
            Refuser(rang, SaisieBudget.Commune, message);
            return null;
        }
        if (CodeCommune.TryParse(code, out var lu) && monde.Referentiel.Communes.ContainsKey(lu))
        {
            return lu;
        }
        Refuser(rang, SaisieBudget.Commune, $"« {texte} » n’est pas une commune d’Occitanie d’aujourd’hui.");
        return null;
    }

    private void Refuser(int rang, string champ, string message) =>
        erreurs.Add(new($"lignes[{rang}].{champ}", message));
}

using System.Globalization;
using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>Finds everything that is wrong with what is asked.</summary>
internal sealed class ControleProjection(MondeProjections monde)
{
    private const int TiragesMaximum = 100_000;
    private const double NombreMaximum = 20_000;

    private readonly List<FauteProjection> fautes = [];

    /// <summary>The faults, none when the question can be answered.</summary>
    public static IReadOnlyList<FauteProjection> Verifier(MondeProjections monde, DemandeProjection demande)
    {
        var controle = new ControleProjection(monde);
        controle.Territoire(demande.Departement);
        controle.Horizon(demande.Horizon);
        controle.Tirages(demande.Tirages);
        controle.Scenario(demande.Scenario);
        return controle.fautes;
    }

    private void Territoire(CodeDepartement? departement)
    {
        if (departement is { } code && monde.Departement(code) is null)
        {
            Refuser(
                "territoire",
                $"« {code} » n'est pas un département de la région. Écrivez region, ou l'un de {string.Join(", ", monde.Departements.Select(connu => connu.Code))}."
            );
        }
    }

    private void Horizon(int horizon)
    {
        if (horizon <= monde.AnneeBase)
        {
            Refuser(
                "horizon",
                $"{Texte(horizon)} est passé : les médecins sont comptés en {Texte(monde.AnneeBase)}. Choisissez une année de {Texte(monde.AnneeBase + 1)} à {Texte(monde.HorizonMaximal)}."
            );
        }
        else if (horizon > monde.HorizonMaximal)
        {
            Refuser(
                "horizon",
                $"{Texte(horizon)} est trop loin. Choisissez une année de {Texte(monde.AnneeBase + 1)} à {Texte(monde.HorizonMaximal)}."
            );
        }
    }

    private void Tirages(int tirages)
    {
        if (tirages is < 1 or > TiragesMaximum)
        {
            Refuser("tirages", $"{Texte(tirages)} tirages. Choisissez de 1 à {Texte(TiragesMaximum)}.");
        }
    }

    private void Scenario(ScenarioProjection scenario)
    {
        if (scenario.DensiteCible is { } densite && !(densite > 0 && densite <= 1_000))
        {
            Refuser(
                "densite_cible",
                $"{Texte(densite)} n'est pas une densité de 0 exclu à 1 000 pour 100 000 habitants."
            );
        }
        foreach (var (rang, levier) in scenario.Leviers.Index())
        {
            Levier($"leviers[{rang}]", levier);
        }
        if (scenario.Leviers.Count(levier => levier.Nature == NatureLevier.ReportDepart) > 1)
        {
            Refuser("leviers", "Deux leviers reportent les départs. Gardez-en un.");
        }
        foreach (var repete in scenario.Leviers.GroupBy(levier => levier.Id).Where(groupe => groupe.Count() > 1))
        {
            Refuser("leviers", $"Le levier « {repete.Key} » figure plusieurs fois. Gardez-en un, au nombre total.");
        }
    }

    private void Levier(string chemin, Levier levier)
    {
        Valeur($"{chemin}.nombre", levier, levier.Nombre, NombreMaximum);
        Valeur($"{chemin}.part", levier, levier.Part, 1);
        if (levier.Au < levier.Du)
        {
            Refuser(
                $"{chemin}.au",
                $"« {levier.Id} » finit en {Texte(levier.Au)}, avant {Texte(levier.Du)}. Corrigez la période."
            );
        }
        if (levier.Du <= monde.AnneeBase)
        {
            Refuser(
                $"{chemin}.du",
                $"« {levier.Id} » commence en {Texte(levier.Du)} : les médecins sont comptés en {Texte(monde.AnneeBase)}. Commencez en {Texte(monde.AnneeBase + 1)} ou après."
            );
        }
        if (levier.Nature == NatureLevier.ReportDepart && levier.Nombre?.Haut > 10)
        {
            Refuser(
                $"{chemin}.nombre",
                $"« {levier.Id} » reporte les départs de plus de 10 ans. Donnez un nombre d'années de 0 à 10."
            );
        }
        if (levier.Nature == NatureLevier.ReportDepart && levier.Du > monde.AnneeBase + 1)
        {
            Refuser(
                $"{chemin}.du",
                $"« {levier.Id} » reporte les départs dès {Texte(monde.AnneeBase + 1)} : écrivez cette année."
            );
        }
        if (levier.Departement is { } code && monde.Departement(code) is null)
        {
            Refuser($"{chemin}.departement", $"« {code} » n'est pas un département de la région.");
        }
    }

    private void Valeur(string chemin, Levier levier, Incertitude? valeur, double maximum)
    {
        if (valeur is not { } lue)
        {
            Refuser(
                chemin,
                $"« {levier.Id} » n'a pas ce nombre : aucune source ne le donne. Écrivez le vôtre dans le scénario."
            );
        }
        else if (lue.Bas < 0)
        {
            Refuser(chemin, $"« {levier.Id} » vaut {Texte(lue.Bas)}. Donnez un nombre de 0 ou plus.");
        }
        else if (lue.Haut > maximum)
        {
            Refuser(
                chemin,
                maximum == 1
                    ? $"« {levier.Id} » vaut {Texte(lue.Haut)}. Donnez une part de 0 à 1, soit 100 % au plus."
                    : $"« {levier.Id} » vaut {Texte(lue.Haut)}. Donnez un nombre de 0 à {Texte(maximum)}."
            );
        }
        else if (!lue.EstOrdonnee)
        {
            Refuser(chemin, $"« {levier.Id} » : écrivez au moins, au plus probable, au plus dans cet ordre.");
        }
    }

    private void Refuser(string cle, string message) => fautes.Add(new(cle, message));

    private static string Texte(double nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}

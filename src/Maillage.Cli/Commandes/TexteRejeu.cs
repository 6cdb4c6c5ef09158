using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>What became of a trace drawn again, for people.</summary>
internal static class TexteRejeu
{
    public static void Ecrire(TextWriter sortie, Trace trace, Rejeu rejeu, DepuisTrace? depuis)
    {
        sortie.WriteLine(
            $"Simulation à {trace.Lieu.Commune.Nom} ({trace.Question.Commune}), signature le {Typographie.Jour(trace.Question.Date)}"
        );
        sortie.WriteLine(Conclusion(trace, rejeu));
        Liste(sortie, "La trace a été modifiée", rejeu.Alterations);
        Liste(sortie, "Ce qui empêche de la rejouer", rejeu.Obstacles);
        Liste(sortie, "Ce que le rejeu dit autrement", rejeu.Ecarts.Select(EnMots));
        if (depuis is not null)
        {
            sortie.WriteLine();
            Ecrire(sortie, depuis);
        }
    }

    private static string Conclusion(Trace trace, Rejeu rejeu)
    {
        var empreinte = Empreinte.Courte(trace.Reponse.Empreinte);
        return rejeu switch
        {
            { Identique: true } =>
                $"Rejouée à l'identique avec ses propres règles et son propre lieu (réponse {empreinte}).",
            { Empreinte: { } autre } when autre == trace.Reponse.Empreinte =>
                $"Le rejeu donne la réponse notée ({empreinte}), mais la trace n'est pas intacte.",
            { Empreinte: { } autre } =>
                $"Le rejeu ne donne pas la même réponse : {Empreinte.Courte(autre)} au lieu de {empreinte}.",
            _ => "La trace ne se rejoue pas.",
        };
    }

    private static void Ecrire(TextWriter sortie, DepuisTrace depuis)
    {
        if (!depuis.Change)
        {
            sortie.WriteLine("Depuis : ni les règles, ni les données, ni le moteur n'ont changé.");
            return;
        }
        if (depuis.MoteurDAlors is { } version)
        {
            sortie.WriteLine(
                $"Depuis, le moteur ou son vocabulaire a changé (version {version}, puis {Moteur.Version})."
            );
        }
        Liste(sortie, "Règles qui ont changé depuis", depuis.Regles.Select(EnMots));
        Liste(sortie, "Tables de données qui ont changé depuis", depuis.Tables.Select(EnMots));
        Liste(
            sortie,
            "Zones qui ont changé depuis",
            depuis.Zones.Select(zone => $"{zone.Commune}, {zone.Zone} : {zone.Avant}, puis {zone.Apres}")
        );
        Liste(sortie, "La même question aujourd'hui", depuis.Reponse.Select(EnMots));
        Liste(
            sortie,
            "La même question est refusée aujourd'hui",
            depuis.Refus.Select(erreur => $"{erreur.Chemin} : {erreur.Message}")
        );
        if (depuis.Reponse.Count + depuis.Refus.Count == 0)
        {
            sortie.WriteLine("La même question a aujourd'hui la même réponse.");
        }
    }

    private static string EnMots(EcartReponse ecart) =>
        ecart switch
        {
            { Avant: null } => $"{ecart.Chemin} : nouveau, {ecart.Apres}",
            { Apres: null } => $"{ecart.Chemin} : disparu, était {ecart.Avant}",
            _ when ecart.Avant == ecart.Apres =>
                $"{ecart.Chemin} : {ecart.Avant} comme avant, ses explications changent",
            _ => $"{ecart.Chemin} : {ecart.Avant}, puis {ecart.Apres}",
        };

    private static string EnMots(EcartFichier fichier)
    {
        var nature = fichier.Nature switch
        {
            NatureEcart.Modifie => "modifié",
            NatureEcart.Ajoute => "ajouté",
            NatureEcart.Retire => "retiré",
        };
        return fichier.Aide is { } aide ? $"{aide} ({fichier.Chemin} {nature})" : $"{fichier.Chemin} {nature}";
    }

    private static void Liste(TextWriter sortie, string titre, IEnumerable<string> lignes)
    {
        foreach (var (rang, ligne) in lignes.Index())
        {
            if (rang == 0)
            {
                sortie.WriteLine($"{titre} :");
            }
            sortie.WriteLine($"  - {ligne}");
        }
    }
}

using Maillage.Aides;
using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary><c>aides locales</c>: the local aids recorded; checks a file of them, and records it when asked to.</summary>
internal sealed class AidesLocales : Commande
{
    private readonly Valeur fichier = new("--fichier", "aides.csv", "Vérifie ce fichier d'aides locales.");
    private readonly Drapeau importer = new("--importer", "Si le fichier est juste, le range avec les règles.");
    private readonly Drapeau csv = new("--csv", "Répond en CSV.");

    public AidesLocales()
        : base("locales", "Liste les aides locales recensées, vérifie et importe un fichier.")
    {
        Options.Add(fichier);
        Options.Add(importer);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var (depot, range) = (appel.Texte(fichier), appel.Present(importer));
        if (range && depot is null)
        {
            appel.Signaler(importer.Name, "Dites quel fichier importer : --fichier aides.csv.");
        }
        var registre = depot is null ? appel.Prendre(appel.Monde.Catalogue)?.Locales : Lire(appel, depot);
        var referentiel = registre is null ? null : appel.Prendre(appel.Monde.Referentiel);
        if (registre is not null && referentiel is not null)
        {
            appel.Signaler(CommunesDesAidesLocales.Erreurs(registre, referentiel).Select(DossierRegles.EnSaisie));
        }
        var cible = depot is not null && range ? Cible(appel, depot) : null;
        if (!appel.Valide || registre is null)
        {
            return appel.Refuser();
        }
        if (cible is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(cible)!);
            File.Copy(Chemin(appel, depot!), cible);
            appel.Poste.Erreurs.WriteLine($"Fichier rangé : {cible}");
        }
        Ecrire(appel.Poste.Sortie, format, registre);
        return Programme.Fait;
    }

    private RegistreAidesLocales? Lire(Appel appel, string depot)
    {
        var chemin = Chemin(appel, depot);
        if (!File.Exists(chemin))
        {
            appel.Signaler(fichier.Name, $"Le fichier « {depot} » n'existe pas.");
            return null;
        }
        var lues = LectureAidesLocales.Lire([new TexteLocal(Path.GetFileName(chemin), File.ReadAllText(chemin))]);
        appel.Signaler(lues.Erreurs.Select(DossierRegles.EnSaisie));
        return lues.Registre;
    }

    private string Cible(Appel appel, string depot)
    {
        var nom = Path.ChangeExtension(Path.GetFileName(depot), ".csv");
        var cible = Path.Combine(appel.Monde.Lieux.Reglementation, DossierReglementation.Locales, nom);
        if (File.Exists(cible))
        {
            appel.Signaler(
                fichier.Name,
                $"Le fichier {cible} existe déjà. Retirez-le d'abord, ou donnez un autre nom au vôtre."
            );
        }
        return cible;
    }

    private static string Chemin(Appel appel, string depot) => Path.GetFullPath(depot, appel.Poste.Dossier);

    private static void Ecrire(TextWriter sortie, Format format, RegistreAidesLocales registre)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Liste(sortie, registre.Aides, EcritureAideLocale.Ecrire);
                break;
            case Format.Csv:
                Lignes(registre).EcrireCsv(sortie);
                break;
            case Format.Tableau when registre.Aides.Count == 0:
                sortie.WriteLine(
                    "Aucune aide locale n'est recensée ici : cela ne veut pas dire qu'il n'en existe pas."
                );
                break;
            case Format.Tableau:
                Lignes(registre).EcrireAligne(sortie);
                break;
        }
    }

    private static Tableau Lignes(RegistreAidesLocales registre)
    {
        var tableau = new Tableau([.. LectureAidesLocales.Colonnes]);
        foreach (var aide in registre.Aides)
        {
            tableau.Ajouter(
                aide.Collectivite,
                Tableau.Liste(aide.Communes.Select(code => code.ToString())),
                aide.Professions.Count == 0 ? "*" : Tableau.Liste(aide.Professions),
                Tableau.Euros(aide.Montant),
                Tableau.Jour(aide.Periode.Du),
                Tableau.Jour(aide.Periode.Au),
                aide.Source,
                aide.Fiabilite.Code()
            );
        }
        return tableau;
    }
}

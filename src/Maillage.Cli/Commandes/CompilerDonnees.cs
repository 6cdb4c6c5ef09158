using System.Text.Json;
using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary><c>donnees compiler</c>: builds the reference figures from the official files.</summary>
internal sealed class CompilerDonnees : Commande
{
    private readonly Valeur brut = new("--brut", "dossier", "Dossier des fichiers officiels.");
    private readonly Valeur vers = new("--vers", "dossier", "Dossier à écrire (par défaut : celui des données).");

    public CompilerDonnees()
        : base("compiler", "Construit les données de référence à partir des fichiers officiels.")
    {
        Options.Add(brut);
        Options.Add(vers);
    }

    public override int Executer(Appel appel)
    {
        var source = appel.Exiger(brut);
        var cible = Chemin(appel, appel.Texte(vers) ?? appel.Monde.Lieux.Donnees);
        var format = appel.Format(this);
        if (source is not null && !Directory.Exists(Chemin(appel, source)))
        {
            appel.Signaler(brut.Name, $"Le dossier « {source} » n'existe pas. Indiquez celui des fichiers officiels.");
        }
        if (!appel.Valide || source is null)
        {
            return appel.Refuser();
        }
        appel.Poste.Erreurs.WriteLine($"Compilation de « {source} » vers « {cible} »…");
        var compile = Compilation.Executer(Chemin(appel, source), cible);
        if (!compile.Reussi)
        {
            appel.Signaler(compile.Erreurs.Select(LectureReferentiel.EnSaisie));
            return appel.Refuser();
        }
        Ecrire(appel.Poste.Sortie, format, compile.Valeur);
        return Programme.Fait;
    }

    private static string Chemin(Appel appel, string dossier) => Path.GetFullPath(dossier, appel.Poste.Dossier);

    private static void Ecrire(TextWriter sortie, Format format, Manifeste manifeste)
    {
        if (format == Format.Json)
        {
            SortieJson.Ecrire(sortie, json => Ecrire(json, manifeste));
            return;
        }
        var tableau = new Tableau("table", "lignes");
        foreach (var table in manifeste.Tables)
        {
            tableau.Ajouter(table.Chemin, Tableau.Nombre(table.Lignes));
        }
        tableau.EcrireAligne(sortie);
    }

    private static void Ecrire(Utf8JsonWriter json, Manifeste manifeste)
    {
        json.WriteStartObject();
        json.WriteStartArray("tables");
        foreach (var table in manifeste.Tables)
        {
            json.WriteStartObject();
            json.WriteString("chemin", table.Chemin);
            json.WriteNumber("lignes", table.Lignes);
            json.WriteString("sha256", table.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

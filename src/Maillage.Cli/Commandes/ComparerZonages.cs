using System.Text.Json;
using Maillage.Donnees;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary><c>zonage comparer</c>: who enters, leaves or changes class between two zonings.</summary>
internal sealed class ComparerZonages : Commande
{
    private readonly Mots fichiers = new(
        "zonages",
        plusieurs: true,
        "Donnez deux fichiers CSV commune;classe : celui d'avant, celui d'après."
    );
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par commune.");

    public ComparerZonages()
        : base("comparer", "Compare deux zonages : communes et habitants, classe par classe.")
    {
        Arguments.Add(fichiers);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var noms = appel.Liste(fichiers);
        if (noms.Count is 1 or > 2)
        {
            appel.Signaler(
                "zonages",
                $"{noms.Count} fichier{(noms.Count > 1 ? "s" : "")} au lieu de deux : celui d'avant, celui d'après."
            );
        }
        if (!appel.Valide || appel.Prendre(appel.Monde.Referentiel) is not { } referentiel)
        {
            return appel.Refuser();
        }
        var (avant, apres) = (Lire(appel, noms[0], referentiel), Lire(appel, noms[1], referentiel));
        if (avant is null || apres is null)
        {
            return appel.Refuser();
        }
        foreach (var remarque in avant.Remarques.Concat(apres.Remarques).Distinct())
        {
            appel.Poste.Erreurs.WriteLine(remarque);
        }
        var comparaison = ComparaisonZonages.Comparer(
            avant.Classes,
            apres.Classes,
            code => Population(referentiel, code)
        );
        Ecrire(appel.Poste.Sortie, format, comparaison);
        return Programme.Fait;
    }

    private static ZonageCommunes? Lire(Appel appel, string nom, ReferentielTerritorial referentiel) =>
        FluxLu.Lire(
            appel,
            nom,
            "zonages",
            (lecteur, titre) => LectureZonage.Lire(lecteur, titre, referentiel.Repertoire)
        );

    private static long? Population(ReferentielTerritorial referentiel, CodeCommune code) =>
        referentiel.Communes.GetValueOrDefault(code)?.Population;

    private static void Ecrire(TextWriter sortie, Format format, ComparaisonZonages comparaison)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcrireJson(json, comparaison));
                break;
            case Format.Csv:
                Communes(comparaison).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                Resume(comparaison).EcrireAligne(sortie);
                break;
        }
    }

    private static void EcrireJson(Utf8JsonWriter json, ComparaisonZonages comparaison)
    {
        json.WriteStartObject();
        json.WriteStartArray("transitions");
        foreach (var transition in comparaison.Transitions)
        {
            EcritureTransition.Ecrire(json, transition);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static Tableau Communes(ComparaisonZonages comparaison)
    {
        var tableau = new Tableau("commune", "avant", "apres");
        var lignes = comparaison
            .Transitions.SelectMany(transition => transition.Communes.Select(commune => (commune, transition)))
            .OrderBy(ligne => ligne.commune);
        foreach (var (commune, transition) in lignes)
        {
            tableau.Ajouter(commune.ToString(), transition.De?.Code(), transition.A?.Code());
        }
        return tableau;
    }

    private static Tableau Resume(ComparaisonZonages comparaison)
    {
        var tableau = new Tableau("avant", "après", "communes", "habitants", "communes de population inconnue");
        foreach (var transition in comparaison.Transitions)
        {
            tableau.Ajouter(
                Nom(transition.De),
                Nom(transition.A),
                Entier(transition.Communes.Count),
                Entier(transition.Population),
                Entier(transition.SansPopulation)
            );
        }
        return tableau;
    }

    private static string Entier(long nombre) => Typographie.Nombre((decimal)nombre, 0);

    private static string Nom(ClasseZonage? classe) => classe?.Sigle() ?? "non classée";
}

using System.Text.Json;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary>Writes a ranking and the classing proposed, best need first.</summary>
internal sealed class TexteClassement(
    DemandeClassement demande,
    IReadOnlyList<ScoreTerritoire> scores,
    Proposition proposition
)
{
    private IEnumerable<ScoreTerritoire> DansLOrdre =>
        scores
            .OrderBy(score => score.Rang ?? int.MaxValue)
            .ThenBy(score => score.Territoire.Code, StringComparer.Ordinal);

    public void Ecrire(TextWriter sortie, Format format)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, EcrireJson);
                break;
            case Format.Csv:
                Tabler(brut: true).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                EcrireTexte(sortie);
                break;
        }
    }

    private void EcrireTexte(TextWriter sortie)
    {
        if (demande.Sujet.Decoupage.Maille != Maille.TerritoireDeVieSante)
        {
            sortie.WriteLine("Étude sans valeur réglementaire : la loi décide par territoire de vie-santé.");
        }
        sortie.WriteLine(
            $"Poids : {string.Join(", ", demande.Criteres.Select(critere => $"{critere.Nom} {Typographie.Nombre(critere.Poids, 2)}"))}."
        );
        sortie.WriteLine();
        Tabler(brut: false).EcrireAligne(sortie);
        sortie.WriteLine();
        foreach (var remarque in proposition.Remarques)
        {
            sortie.WriteLine(remarque);
        }
        sortie.WriteLine("La classe est une proposition calculée, jamais une décision.");
    }

    private Tableau Tabler(bool brut)
    {
        string[] colonnes = ["rang", "territoire", "nom", "population", "score", "classe"];
        var tableau = new Tableau([.. colonnes, .. demande.Criteres.Select(critere => critere.Id)]);
        foreach (var score in DansLOrdre)
        {
            tableau.Ajouter([
                Tableau.Nombre(score.Rang),
                score.Territoire.Code,
                score.Territoire.Nom,
                brut ? $"{score.Territoire.Population}" : Typographie.Nombre((decimal)score.Territoire.Population, 0),
                Ecrire(score.Score, 1, brut) + (score.Partiel && !brut ? " (partiel)" : ""),
                proposition.Classes.TryGetValue(score.Territoire.Code, out var classe) ? classe.Code() : "",
                .. score.Parts.Select(part => Ecrire(part.Contribution, 1, brut)),
            ]);
        }
        return tableau;
    }

    private static string Ecrire(double? valeur, int decimales, bool brut) =>
        brut ? Tableau.Nombre(valeur)
        : valeur is { } connue ? Typographie.Nombre(connue, decimales)
        : "";

    private void EcrireJson(Utf8JsonWriter json)
    {
        var maille = demande.Sujet.Decoupage.Maille;
        json.WriteStartObject();
        json.WriteString("maille", maille.Code());
        json.WriteBoolean("etude", maille != Maille.TerritoireDeVieSante);
        json.WriteString("methode", demande.Sujet.Methode.Id);
        json.WriteStartArray("remarques");
        foreach (var remarque in proposition.Remarques)
        {
            json.WriteStringValue(remarque);
        }
        json.WriteEndArray();
        json.WriteStartArray("territoires");
        foreach (var score in DansLOrdre)
        {
            EcritureScore.Ecrire(
                json,
                score,
                proposition.Classes.TryGetValue(score.Territoire.Code, out var classe) ? classe : null
            );
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

using System.Text.Json;
using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides verifier</c>: rule files, temporal coverage, all the cases.</summary>
internal sealed class VerifierAides : Commande
{
    public VerifierAides()
        : base("verifier", "Vérifie les règles et rejoue tous les cas.") { }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this);
        var catalogue = appel.Prendre(appel.Monde.Catalogue);
        var textes = catalogue is null ? null : appel.Prendre(appel.Monde.TextesAvecCas);
        var referentiel = appel.Prendre(appel.Monde.Referentiel);
        if (!appel.Valide || catalogue is null || textes is null || referentiel is null)
        {
            return appel.Refuser();
        }
        var bilan = VerificationRegles.Verifier(new Simulateur(catalogue, referentiel), textes);
        var aRelire = catalogue.Avertissements(appel.Aujourdhui());
        if (format == Format.Json)
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => Ecrire(json, bilan, aRelire));
        }
        else
        {
            Ecrire(appel.Poste.Sortie, bilan, aRelire);
        }
        return bilan.Erreurs.Count == 0 ? Programme.Fait : Programme.Echec;
    }

    private static void Ecrire(TextWriter sortie, BilanRegles bilan, IReadOnlyList<ErreurRegle> aRelire)
    {
        foreach (var avertissement in aRelire)
        {
            sortie.WriteLine($"Avertissement : {avertissement}");
        }
        foreach (var erreur in bilan.Erreurs)
        {
            sortie.WriteLine(erreur);
        }
        var suite = bilan.Erreurs.Count == 0 ? "tout est conforme" : $"{bilan.Erreurs.Count} à corriger";
        sortie.WriteLine(
            $"{Nombre(bilan.Aides, "aide")}, {Nombre(bilan.Versions, "version")}, {bilan.Cas} cas : {suite}."
        );
    }

    private static string Nombre(int combien, string quoi) => $"{combien} {quoi}{(combien > 1 ? "s" : "")}";

    private static void Ecrire(Utf8JsonWriter json, BilanRegles bilan, IReadOnlyList<ErreurRegle> aRelire)
    {
        json.WriteStartObject();
        json.WriteBoolean("conforme", bilan.Erreurs.Count == 0);
        json.WriteNumber("aides", bilan.Aides);
        json.WriteNumber("versions", bilan.Versions);
        json.WriteNumber("cas", bilan.Cas);
        Liste(json, "erreurs", bilan.Erreurs);
        Liste(json, "avertissements", aRelire);
        json.WriteEndObject();
    }

    private static void Liste(Utf8JsonWriter json, string nom, IReadOnlyList<ErreurRegle> erreurs)
    {
        json.WriteStartArray(nom);
        foreach (var erreur in erreurs)
        {
            json.WriteStartObject();
            json.WriteString("fichier", erreur.Fichier);
            json.WriteNumber("ligne", erreur.Ligne);
            json.WriteString("message", erreur.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

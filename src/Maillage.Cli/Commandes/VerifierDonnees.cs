using System.Globalization;
using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary><c>donnees verifier</c>: checks the reference figures, lists what contradicts and what is missing.</summary>
internal sealed class VerifierDonnees : Commande
{
    private readonly Drapeau csv = new("--csv", "Répond en CSV : les chiffres vérifiés.");

    public VerifierDonnees()
        : base("verifier", "Vérifie les données de référence, montre les contradictions et les fichiers manquants.") =>
        Options.Add(csv);

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var etat = appel.Valide ? appel.Prendre(LectureReferentiel.Verifier(appel.Monde.Lieux.Donnees)) : null;
        if (!appel.Valide || etat is null)
        {
            return appel.Refuser();
        }
        var sortie = appel.Poste.Sortie;
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcritureEtat.Ecrire(json, etat));
                break;
            case Format.Csv:
                Lignes(etat).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                Ecrire(sortie, etat);
                break;
        }
        return etat.Conforme ? Programme.Fait : Programme.Echec;
    }

    private static void Ecrire(TextWriter sortie, EtatDonnees etat)
    {
        Lignes(etat).EcrireAligne(sortie);
        Titre(sortie, "Contradictions entre sources", etat.Contradictions.Count);
        foreach (var ecart in etat.Contradictions)
        {
            sortie.WriteLine(
                $"- {ecart.Sujet} : {ecart.ValeurA} ({ecart.SourceA}) ; {ecart.ValeurB} ({ecart.SourceB})"
            );
            sortie.WriteLine($"  {ecart.Explication}");
        }
        var manquants = etat.FichiersAttendus.Where(fichier => !fichier.Present).ToArray();
        Titre(sortie, "Fichiers officiels manquants", manquants.Length);
        foreach (var fichier in manquants)
        {
            sortie.WriteLine($"- {fichier.Titre} ({fichier.Producteur}) : {fichier.Apporte}");
            sortie.WriteLine($"  {fichier.DepotEnMots}");
        }
        Titre(sortie, "Anomalies", etat.Anomalies.Count);
        foreach (var anomalie in etat.Anomalies)
        {
            sortie.WriteLine($"- {anomalie}");
        }
    }

    private static void Titre(TextWriter sortie, string titre, int nombre)
    {
        sortie.WriteLine();
        sortie.WriteLine($"{titre} ({nombre.ToString(CultureInfo.InvariantCulture)})");
    }

    private static Tableau Lignes(EtatDonnees etat)
    {
        var tableau = new Tableau("id", "libelle", "attendu", "constate", "conforme", "source");
        foreach (var controle in etat.Controles)
        {
            tableau.Ajouter(
                controle.Id,
                controle.Libelle,
                Tableau.Nombre(controle.Attendu),
                Tableau.Nombre(controle.Constate),
                controle.Conforme ? "oui" : "non",
                controle.Source
            );
        }
        return tableau;
    }
}

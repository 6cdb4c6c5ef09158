using Maillage.Donnees;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary><c>territoires chercher</c>: communes by name, best first.</summary>
internal sealed class ChercherCommune : Commande
{
    private const int LimiteMax = 1000;

    private readonly Mots texte = new(
        "texte",
        plusieurs: true,
        "Donnez le nom, le début du nom ou le code d'une commune."
    );
    private readonly Valeur limite = new("--limite", "nombre", "Nombre de réponses au plus (20 par défaut).");
    private readonly Drapeau csv = new("--csv", "Répond en CSV.");

    public ChercherCommune()
        : base("chercher", "Cherche une commune par son nom, même mal orthographié.")
    {
        Arguments.Add(texte);
        Options.Add(limite);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var nombre = appel.Entier(limite, 20, 1, LimiteMax);
        var format = appel.Format(this, csv);
        var noms = appel.Prendre(appel.Monde.NomsDesTerritoires);
        if (!appel.Valide || noms is null)
        {
            return appel.Refuser();
        }
        var trouvees = noms.Repertoire.Chercher(appel.Texte(texte), nombre);
        if (trouvees.Count == 0)
        {
            appel.Poste.Erreurs.WriteLine($"Aucune commune ne ressemble à « {appel.Texte(texte)} ».");
        }
        Ecrire(appel.Poste.Sortie, format, trouvees, noms);
        return Programme.Fait;
    }

    private static void Ecrire(
        TextWriter sortie,
        Format format,
        IReadOnlyList<NomCommune> trouvees,
        NomsTerritoires noms
    )
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Liste(
                    sortie,
                    trouvees,
                    (json, commune) => EcritureCommune.Resumer(json, commune, noms.Epci.GetValueOrDefault(commune.Code))
                );
                break;
            case Format.Csv:
                Lignes(trouvees, noms).EcrireCsv(sortie);
                break;
            case Format.Tableau when trouvees.Count > 0:
                Lignes(trouvees, noms).EcrireAligne(sortie);
                break;
        }
    }

    private static Tableau Lignes(IReadOnlyList<NomCommune> trouvees, NomsTerritoires noms)
    {
        var tableau = new Tableau("code", "nom", "departement", "epci_siren", "epci_nom", "population");
        foreach (var commune in trouvees)
        {
            var epci = noms.Epci.GetValueOrDefault(commune.Code);
            tableau.Ajouter(
                commune.Code.ToString(),
                commune.Nom,
                commune.Departement.ToString(),
                epci?.Siren.ToString(),
                epci?.Nom,
                Tableau.Nombre(commune.Population)
            );
        }
        return tableau;
    }
}

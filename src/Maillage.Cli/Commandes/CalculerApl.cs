using Maillage.Accessibilite;
using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary><c>apl calculer</c>: access to care from three tables, by a method of the two-step family.</summary>
internal sealed class CalculerApl : Commande
{
    private readonly Valeur offre = new("--offre", "fichier", "CSV id;valeur : ce que donne chaque lieu de soins.");
    private readonly Valeur demande = new(
        "--demande",
        "fichier",
        "CSV id;valeur : la population de chaque lieu de vie."
    );
    private readonly Valeur temps = new(
        "--temps",
        "fichier",
        "CSV origine;destination;minutes, du lieu de vie au lieu de soins."
    );
    private readonly OptionsMethode methode = new();
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par lieu de vie.");

    public CalculerApl()
        : base("calculer", "Calcule l'accessibilité de chaque lieu de vie, par 2SFCA, E2SFCA, M2SFCA ou 3SFCA.")
    {
        Options.Add(offre);
        Options.Add(demande);
        Options.Add(temps);
        foreach (var option in methode.Options)
        {
            Options.Add(option);
        }
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var (choisie, decroissance) = methode.Lire(appel);
        var (offres, demandes) = (Valeurs(appel, offre), Valeurs(appel, demande));
        var matrice = offres is null || demandes is null ? null : Temps(appel, demandes, offres);
        if (!appel.Valide || decroissance is null || matrice is null)
        {
            return appel.Refuser();
        }
        var acces = AccesAuxSoins.Calculer(
            Ponderation.De(matrice, decroissance, choisie),
            [.. offres!.Valeurs],
            [.. demandes!.Valeurs]
        );
        Avertir(appel.Poste.Erreurs, offres, acces);
        Ecrire(appel.Poste.Sortie, format, demandes, acces);
        return Programme.Fait;
    }

    private static ValeursLues? Valeurs(Appel appel, Valeur option) =>
        FluxLu.Lire(appel, option, (lecteur, nom) => LectureValeurs.Lire(lecteur, nom));

    private MatriceTemps? Temps(Appel appel, ValeursLues demandes, ValeursLues offres) =>
        FluxLu.Lire(appel, temps, (lecteur, nom) => LectureTemps.Lire(lecteur, nom, demandes.Rangs, offres.Rangs));

    private static void Avertir(TextWriter messages, ValeursLues offres, AccesAuxSoins acces)
    {
        var laissees = acces.OffreNonAtteinte.Select(rang => offres.Identifiants[rang]).ToList();
        if (laissees.Count > 0)
        {
            messages.WriteLine($"Offre laissée de côté, aucune demande ne l'atteint : {string.Join(", ", laissees)}.");
        }
    }

    private static void Ecrire(TextWriter sortie, Format format, ValeursLues lieux, AccesAuxSoins acces)
    {
        var lignes = lieux.Identifiants.Select((id, rang) => (id, apl: acces[rang]));
        if (format == Format.Json)
        {
            SortieJson.Liste(
                sortie,
                lignes,
                (json, ligne) =>
                {
                    json.WriteStartObject();
                    json.WriteString("id", ligne.id);
                    json.NombreOuNull("apl", ligne.apl);
                    json.WriteEndObject();
                }
            );
            return;
        }
        var tableau = new Tableau("id", "apl");
        foreach (var (id, apl) in lignes)
        {
            tableau.Ajouter(
                id,
                format == Format.Csv ? Exact(apl)
                    : apl is null ? Tableau.Inconnu
                    : Tableau.Nombre(apl)
            );
        }
        tableau.Ecrire(sortie, format);
    }

    private static string Exact(double? valeur) =>
        valeur?.ToString("R", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}

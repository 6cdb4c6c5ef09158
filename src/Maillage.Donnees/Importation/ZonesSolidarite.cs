using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>
/// The EPCI named as zones de solidarité territoriale in June 2025, entered by hand from the dossier of that year, with the départements
/// of the region under which it lists each.
/// </summary>
internal static class ZonesSolidarite
{
    public const string Fichier = "zones-solidarite-2025.csv";

    public static IReadOnlySet<Siren> Lire(string chemin, IReadOnlyList<Epci> connus, ContexteCompilation contexte)
    {
        var sirens = new HashSet<Siren>();
        foreach (
            var ligne in FichierCsv.Lire(
                chemin,
                FormatCsv.PointVirgule,
                contexte.Rapport,
                "nom_dossier",
                "departements",
                "siren"
            )
        )
        {
            var texte = ligne.TexteOuVide("siren");
            if (!Siren.TryParse(texte, out var siren) || connus.All(epci => epci.Siren != siren))
            {
                ligne.Signaler("siren", $"« {texte} » n'est le SIREN d'aucun EPCI de la région. Corrigez-le.");
                continue;
            }
            VerifierDepartements(ligne, connus.First(epci => epci.Siren == siren), contexte);
            sirens.Add(siren);
        }
        return sirens;
    }

    private static void VerifierDepartements(LigneCsv ligne, Epci epci, ContexteCompilation contexte)
    {
        var membres = epci.Membres.Where(contexte.Region.Contains);
        var constates = string.Join('|', membres.Select(membre => membre.Departement).Distinct().Order());
        if (constates != ligne.TexteOuVide("departements"))
        {
            ligne.Signaler("departements", $"l'EPCI {epci.Nom} est dans {constates}. Vérifiez le rapprochement.");
        }
    }
}

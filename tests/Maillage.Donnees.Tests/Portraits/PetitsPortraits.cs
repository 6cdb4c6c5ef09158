using Maillage.Portraits;

namespace Maillage.Donnees.Tests.Portraits;

/// <summary>A folder with one sound sheet of the Lot (46), beside the Gard (30) and Paris (75), out of the region.</summary>
internal sealed class PetitsPortraits : IDisposable
{
    private readonly DossierTemporaire dossier = new();

    public PetitsPortraits()
    {
        dossier.Ecrire("communes/2026/departements.csv", "code;nom;region", "30;Gard;76", "46;Lot;76", "75;Paris;11");
        dossier.Ecrire(
            "saisies/zones-solidarite-2025.csv",
            "nom_dossier;departements;siren",
            "Cazals-Salviac;46;200035327"
        );
        Ecrire("sources", "dossier;ARS;Le dossier;2025;année des chiffres");
        Ecrire(
            "indicateurs",
            "msp;Maisons de santé;structures;structures;maisons comptées;;haut_favorable",
            "part;Part;enjeux;% de la population;part mesurée;date non dite;haut_defavorable"
        );
        Ecrire(
            "valeurs",
            "46;msp;16;;2025;dossier;fiche;",
            "46;part;12;;2025;dossier;fiche;",
            "76;msp;;plus de 9;2025;dossier;éditorial;borne basse : 9"
        );
        Ecrire(
            "releves",
            "msp;Maisons de santé;structures;76;2010;10;;dossier;éditorial;en service;non",
            "msp;Maisons de santé;structures;76;2019/2025;;plus de 9;dossier;éditorial;labellisées;"
        );
        Ecrire("familles", "rurale;Départements ruraux;46;La campagne domine.;dossier;présentation");
        Ecrire("enjeux", "46;releve;Beaucoup partiront.;dossier;fiche");
        Ecrire("solidarite-actions", "46;200035327;;dossier;fiche");
    }

    public string Chemin => dossier.Chemin;

    public Resultat<FaitsPortraits> Charger() => ChargementPortraits.Charger(Chemin);

    /// <summary>Puts a fault in the place of a sound text, which must be there.</summary>
    public void Remplacer(string table, string bon, string fautif)
    {
        var chemin = Path.Combine(Chemin, "portraits/2025", table + ".csv");
        var texte = File.ReadAllText(chemin);
        Assert.Contains(bon, texte, StringComparison.Ordinal);
        File.WriteAllText(chemin, texte.Replace(bon, fautif, StringComparison.Ordinal));
    }

    public void Dispose() => dossier.Dispose();

    private void Ecrire(string table, params string[] lignes)
    {
        var entete = TablePortraits.Toutes.Single(connue => connue.Nom == table).Colonnes;
        dossier.Ecrire($"portraits/2025/{table}.csv", [string.Join(';', entete), .. lignes]);
    }
}

using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>A commune and its zones, for people.</summary>
internal static class TexteCommune
{
    public static void Ecrire(
        TextWriter sortie,
        FicheCommune fiche,
        NomCommune commune,
        ReferentielTerritorial referentiel
    )
    {
        var departement = referentiel.Departements.GetValueOrDefault(commune.Departement)?.Nom;
        sortie.WriteLine($"{commune.Nom} ({commune.Code}), {departement ?? commune.Departement.ToString()}");
        sortie.WriteLine($"Intercommunalité : {fiche.Epci?.Nom ?? "inconnue"}");
        sortie.WriteLine($"Population : {Population(fiche.Commune)}");
        sortie.WriteLine();
        sortie.WriteLine($"Zones au {Typographie.Jour(fiche.Date)} :");
        foreach (var constat in fiche.Zones.Constats)
        {
            sortie.WriteLine($"  {constat.Zone.NomCourt()} : {Motif(constat)}");
        }
        if (fiche.Zones.Constats.Count == 0)
        {
            sortie.WriteLine("  aucune zone connue");
        }
        if (fiche.Zones.Inconnues.Count > 0)
        {
            var inconnues = fiche.Zones.Inconnues.Select(zone => zone.NomCourt());
            sortie.WriteLine($"Inconnues à cette date : {string.Join(", ", inconnues)}.");
        }
        sortie.WriteLine();
        sortie.WriteLine("Zonage des médecins, décision par décision :");
        foreach (var classe in fiche.Histoire)
        {
            sortie.WriteLine(
                $"  {Typographie.EnMots(classe.Validite)} : {classe.Classe?.NomCourt() ?? "aucune des classes"} ({classe.Source})"
            );
        }
        sortie.WriteLine(
            fiche.Histoire.Count == 0 ? "  aucune décision connue" : "  les autres jours, aucune décision connue"
        );
    }

    /// <summary>What became of an old code and which to use instead.</summary>
    public static string Ancienne(Mouvement mouvement, RepertoireCommunes repertoire)
    {
        var successeurs = mouvement.Successeurs.Select(code => $"{code} ({repertoire.Trouver(code)?.Nom ?? "?"})");
        return $"{mouvement.Nom} ({mouvement.Ancien}) n'est plus une commune depuis le {Typographie.Jour(mouvement.DateEffet)}. Utilisez {string.Join(" ou ", successeurs)}.";
    }

    private static string Population(Commune? commune) =>
        commune is { Population: { } habitants }
            ? $"{Typographie.Nombre((decimal)habitants, 0)} habitants ({commune.PopulationMunicipale.Keys.Max()})"
            : "inconnue";

    private static string Motif(ConstatZone constat)
    {
        var etat = constat.Etat == EtatZone.Constatee ? "" : "présumée, d'après le dernier zonage connu, ";
        return $"{etat}{Typographie.EnMots(constat.Validite)} ({constat.Source})";
    }
}

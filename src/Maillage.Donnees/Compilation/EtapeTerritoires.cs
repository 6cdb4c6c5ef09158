using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>Compiles communes, moves, départements, EPCI and populations.</summary>
internal static class EtapeTerritoires
{
    private const string Cog = ContexteCompilation.DossierCog;
    private const string Social = "socio-communes-insee-spf";
    private const string Finess = "finess-occitanie-2026";

    public static IEnumerable<FichierCompile> Executer(
        ContexteCompilation contexte,
        IReadOnlyList<Epci> epci,
        FondDeCarte? fond
    )
    {
        yield return France(contexte);
        yield return Mouvements(contexte);
        yield return Departements(contexte);
        yield return ListeEpci(epci);
        yield return Membres(epci);
        yield return Populations(contexte);
        yield return Fiches(contexte, epci, fond);
    }

    private static FichierCompile France(ContexteCompilation contexte)
    {
        var cheminCog = contexte.Chemin(Cog, ImportCog.Fichier);
        var chemin = contexte.Chemin(Cog, ImportPopulationsFrance.Fichier);
        var populations = ImportPopulationsFrance.Lire(chemin, cheminCog, contexte.Rapport);
        var table = new TableCsv(CheminsTables.France, "code", "nom", "departement", "population");
        foreach (var commune in contexte.Cog)
        {
            int? population = populations.TryGetValue(commune.Code, out var connue) ? connue : null;
            table.Ajouter(
                commune.Code.ToString(),
                commune.Nom,
                commune.Departement.ToString(),
                TableCsv.Texte(population)
            );
        }
        return new(
            table,
            Provenances.Communes,
            $"{Cog}/{ImportCog.Fichier}",
            $"{Cog}/{ImportPopulationsFrance.Fichier}"
        );
    }

    private static FichierCompile Mouvements(ContexteCompilation contexte)
    {
        var table = new TableCsv(CheminsTables.Mouvements, "ancien", "nom", "date_effet", "nature", "successeurs");
        foreach (var mouvement in contexte.Mouvements)
        {
            table.Ajouter(
                mouvement.Ancien.ToString(),
                mouvement.Nom,
                TableCsv.Texte(mouvement.DateEffet),
                NomsCompiles.Code(mouvement.Nature),
                string.Join('|', mouvement.Successeurs)
            );
        }
        return new(table, Provenances.Mouvements, $"{Cog}/{ImportMouvements.Fichier}");
    }

    private static FichierCompile Departements(ContexteCompilation contexte)
    {
        var table = new TableCsv(CheminsTables.Departements, "code", "nom", "region");
        foreach (var departement in contexte.Departements)
        {
            table.Ajouter(departement.Code.ToString(), departement.Nom, departement.Region);
        }
        return new(table, Provenances.Departements, $"{Cog}/{ImportDepartements.Fichier}")
        {
            Chiffres = new Dictionary<string, long> { ["departements_region"] = contexte.DepartementsRegion.Count },
        };
    }

    private static FichierCompile ListeEpci(IReadOnlyList<Epci> liste)
    {
        var table = new TableCsv(CheminsTables.Epci, "siren", "nom", "nature");
        foreach (var epci in liste)
        {
            table.Ajouter(epci.Siren.ToString(), epci.Nom, epci.Nature);
        }
        return new(table, Provenances.Epci, $"{Cog}/{ImportEpci.Fichier}");
    }

    private static FichierCompile Membres(IReadOnlyList<Epci> liste)
    {
        var table = new TableCsv(CheminsTables.MembresEpci, "siren", "commune");
        foreach (var (epci, commune) in liste.SelectMany(epci => epci.Membres.Select(commune => (epci, commune))))
        {
            table.Ajouter(epci.Siren.ToString(), commune.ToString());
        }
        return new(table, Provenances.Epci, $"{Cog}/{ImportEpci.Fichier}");
    }

    private static FichierCompile Populations(ContexteCompilation contexte)
    {
        var chemin = contexte.Chemin(Cog, ImportPopulations.Fichier);
        var cheminParties = contexte.Chemin(Finess, ImportCaracteristiques.Fichier);
        var populations = ImportPopulations.Lire(chemin, cheminParties, contexte);
        var table = new TableCsv(
            CheminsTables.Populations,
            ["commune", .. ImportPopulations.Annees.Select(annee => $"population_{TableCsv.Texte(annee)}")]
        );
        foreach (var commune in contexte.Region)
        {
            if (!populations.TryGetValue(commune, out var connues))
            {
                contexte.Rapport.Signaler(
                    ImportPopulations.Fichier,
                    $"la commune {commune} n'y figure pas. Prenez le fichier de la même année que la liste des communes."
                );
                continue;
            }
            var cellules = ImportPopulations.Annees.Select(annee =>
                TableCsv.Texte(connues.TryGetValue(annee, out var n) ? n : null)
            );
            table.Ajouter([commune.ToString(), .. cellules]);
        }
        return new(
            table,
            Provenances.Populations,
            $"{Cog}/{ImportPopulations.Fichier}",
            $"{Finess}/{ImportCaracteristiques.Fichier}"
        )
        {
            Chiffres = ImportPopulations.Annees.ToDictionary(
                annee => $"population_{TableCsv.Texte(annee)}",
                annee => populations.Values.Sum(connues => (long)connues.GetValueOrDefault(annee))
            ),
        };
    }

    private static FichierCompile Fiches(ContexteCompilation contexte, IReadOnlyList<Epci> epci, FondDeCarte? fond)
    {
        var caracteristiques = ImportCaracteristiques.Lire(
            contexte.Chemin(Finess, ImportCaracteristiques.Fichier),
            contexte,
            fond
        );
        var indicateurs = new[]
        {
            ImportIndicateur.Part75AnsPlus,
            ImportIndicateur.TauxPauvrete,
            ImportIndicateur.Fedi,
        };
        var valeurs = Array.ConvertAll(indicateurs, i => i.Lire(contexte.Chemin(Social, i.Fichier), contexte));
        var epciDe = epci.SelectMany(e => e.Membres.Select(commune => (commune, e.Siren)))
            .ToDictionary(c => c.commune, c => c.Siren);
        var table = new TableCsv(
            CheminsTables.Communes,
            "code",
            "epci",
            "latitude",
            "longitude",
            "superficie_hectares",
            "grille_densite",
            "part_75_ans_plus",
            "taux_pauvrete_bassin_de_vie",
            "fedi",
            "distance_urgences_km"
        );
        foreach (var commune in contexte.Region)
        {
            if (!caracteristiques.TryGetValue(commune, out var fiche))
            {
                contexte.Rapport.Signaler(
                    ImportCaracteristiques.Fichier,
                    $"la commune {commune} ou l'une de ses parties n'y figure pas."
                );
                continue;
            }
            table.Ajouter(
                commune.ToString(),
                epciDe.TryGetValue(commune, out var siren) ? siren.ToString() : "",
                TableCsv.Texte(fiche.Centre.Latitude, 4),
                TableCsv.Texte(fiche.Centre.Longitude, 4),
                TableCsv.Texte(fiche.Hectares),
                TableCsv.Texte(fiche.GrilleDensite),
                Indicateur(valeurs[0], commune),
                Indicateur(valeurs[1], commune),
                Indicateur(valeurs[2], commune),
                TableCsv.Texte(fiche.DistanceUrgencesKm, 2)
            );
        }
        return new(
            table,
            Provenances.FichesCommunes,
            [
                $"{Finess}/{ImportCaracteristiques.Fichier}",
                .. indicateurs.Select(i => $"{Social}/{i.Fichier}"),
                .. fond is null ? [] : EtapeContours.Bruts(contexte),
            ]
        );
    }

    private static string Indicateur(IReadOnlyDictionary<CodeCommune, double> valeurs, CodeCommune commune) =>
        valeurs.TryGetValue(commune, out var valeur) ? TableCsv.Texte(valeur, 2) : "";
}

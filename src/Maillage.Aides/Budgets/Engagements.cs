namespace Maillage.Aides;

/// <summary>Adds up what dossiers commit, then lays it out by funder and year.</summary>
internal sealed class Engagements
{
    private readonly SortedDictionary<(Volet Volet, string Financeur), Compte> comptes = new(
        Comparer<(Volet Volet, string Financeur)>.Create(Comparer)
    );
    private readonly SortedDictionary<string, AideInconnue> inconnues = new(StringComparer.Ordinal);
    private readonly SortedSet<int> annees = [];
    private decimal dossiers;

    public void Ajouter(decimal nombre, Simulation simulation, CatalogueAides catalogue)
    {
        dossiers += nombre;
        annees.Add(simulation.Date.Year);
        foreach (var resultat in Dues(simulation))
        {
            Verser(nombre, resultat, simulation.Date.Year);
        }
        var sansMontant = Inconnues(simulation, catalogue).ToArray();
        foreach (var resultat in sansMontant)
        {
            Compter(nombre, resultat);
        }
        foreach (var cle in sansMontant.Select(Cle).Distinct())
        {
            De(cle).DossiersInconnus += nombre;
        }
    }

    public Budget Dresser()
    {
        int[] calendrier = annees.Count == 0 ? [] : [.. Enumerable.Range(annees.Min, annees.Max - annees.Min + 1)];
        return new Budget
        {
            Dossiers = Math.Round(dossiers, 2),
            Annees = calendrier,
            Lignes = [.. comptes.Select(compte => compte.Value.Dresser(compte.Key, calendrier))],
            Inconnues = [.. inconnues.Values.Where(aide => aide.MontantInconnu + aide.DroitInconnu > 0)],
        };
    }

    // Taxes and sums paid to a structure are held besides the best set.
    private static IEnumerable<ResultatAide> Dues(Simulation simulation) =>
        simulation.Aides.Where(resultat =>
            Volets.VoletDe(resultat.Aide) is not null
            && resultat.Montant.Total is not null
            && (
                simulation.Cumul.Retenues.Contains(resultat.Aide.Id)
                || simulation.Cumul.APart.Contains(resultat.Aide.Id)
            )
        );

    // An aid the set or a running contract shuts out is not unknown: nobody will hold it.
    private static IEnumerable<ResultatAide> Inconnues(Simulation simulation, CatalogueAides catalogue)
    {
        var exclues = simulation.Cumul.Exclues.Select(exclue => exclue.Id).ToHashSet();
        var contrats = simulation.Profil[Cles.Contrats] ?? [];
        return simulation.Aides.Where(resultat =>
            Volets.VoletDe(resultat.Aide) is not null
            && !exclues.Contains(resultat.Aide.Id)
            && !contrats.Any(contrat => catalogue.SontIncompatibles(contrat.Id, resultat.Aide.Id))
            && (
                resultat.Statut == StatutAide.Indetermine
                || resultat is { Statut: StatutAide.Eligible, Montant.Total: null }
            )
        );
    }

    private void Verser(decimal nombre, ResultatAide resultat, int signature)
    {
        var compte = De(Cle(resultat));
        var total = resultat.Montant.Total!.Value * nombre;
        compte.Ajouter(nombre, resultat.Montant, signature);
        annees.UnionWith(resultat.Montant.Echeancier.Select(echeance => Compte.Annee(echeance, signature)));
        compte.DontPlafond += resultat.Montant.Nature == NatureMontant.Plafond ? total : 0;
        compte.DontEstime += resultat.Montant.Nature == NatureMontant.Estime ? total : 0;
    }

    private void Compter(decimal nombre, ResultatAide resultat)
    {
        var aide = resultat.Aide;
        var deja = inconnues.GetValueOrDefault(aide.Id, new AideInconnue(aide, Volets.VoletDe(aide)!.Value, 0, 0));
        inconnues[aide.Id] =
            resultat.Statut == StatutAide.Eligible
                ? deja with
                {
                    MontantInconnu = deja.MontantInconnu + nombre,
                }
                : deja with
                {
                    DroitInconnu = deja.DroitInconnu + nombre,
                };
    }

    private static (Volet Volet, string Financeur) Cle(ResultatAide resultat) =>
        (Volets.VoletDe(resultat.Aide)!.Value, resultat.Aide.Financeur);

    private Compte De((Volet, string) cle)
    {
        if (!comptes.TryGetValue(cle, out var compte))
        {
            comptes[cle] = compte = new Compte();
        }
        return compte;
    }

    private static int Comparer((Volet Volet, string Financeur) un, (Volet Volet, string Financeur) autre) =>
        un.Volet != autre.Volet
            ? un.Volet.CompareTo(autre.Volet)
            : string.CompareOrdinal(un.Financeur, autre.Financeur);
}

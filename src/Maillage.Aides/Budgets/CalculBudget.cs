namespace Maillage.Aides;

/// <summary>A budget in one state of the rules and zonings, or in two with their difference.</summary>
/// <param name="Reference">The state at hand.</param>
/// <param name="Variante">The other state, or null.</param>
/// <param name="Difference">The other state less the one at hand, or null.</param>
public sealed record ReponseBudget(Budget Reference, Budget? Variante, Budget? Difference)
{
    /// <summary>What every budget takes for granted.</summary>
    public static IReadOnlyList<string> Conventions { get; } =
    [
        "Chacun demande le meilleur ensemble d'aides qui se cumulent, et l'obtient : un budget réel est plus bas.",
        "Les sommes versées à une structure et les avantages fiscaux ouverts sont tous comptés, chacun dans son tableau.",
        "Les sommes sont celles du contrat initial, sans renouvellement ; une aide sans terme est comptée cinq ans.",
        "Un versement daté compte dans son année ; sans date, dans l'année du contrat où il est dû ; sans échéancier, à part.",
        "Une installation tirée dans un département ou une zone se répartit à parts égales entre ses communes, les mêmes dans les deux états.",
        "Ce qui est inconnu est compté en dossiers, jamais en euros, et n'est dans aucun total.",
    ];
}

/// <summary>Works out what a hypothesis commits.</summary>
public static class CalculBudget
{
    /// <summary>The budget, or everything that is wrong, by path: <c>lignes[2].profil.age</c>.</summary>
    /// <param name="hypothese">The lines.</param>
    /// <param name="reference">The rules and figures at hand: the draws are made there.</param>
    /// <param name="variante">Other rules or zonings to compare with, or null.</param>
    public static (ReponseBudget? Reponse, IReadOnlyList<ErreurSaisie> Erreurs) Calculer(
        Hypothese hypothese,
        Simulateur reference,
        Simulateur? variante = null
    )
    {
        var presume = hypothese.ZonagePresume;
        var (ici, ailleurs) = (Monde(reference, presume), variante is null ? null : Monde(variante, presume));
        var (dossiers, erreurs) = Tirage.Tirer(hypothese, ici.Referentiel);
        var (premier, refus) = Compter(dossiers, ici);
        var (second, autresRefus) = ailleurs is null ? (null, []) : Compter(dossiers, ailleurs);
        ErreurSaisie[] toutes = [.. erreurs.Concat(refus).Concat(autresRefus).Distinct()];
        return toutes.Length > 0
            ? (null, toutes)
            : (new(premier, second, second is null ? null : EcartBudget.Entre(premier, second)), []);
    }

    private static Simulateur Monde(Simulateur simulateur, bool presume) =>
        presume
            ? new(simulateur.Catalogue, simulateur.Referentiel with { Zones = simulateur.Referentiel.Zones.Prolonge() })
            : simulateur;

    private static (Budget, IReadOnlyList<ErreurSaisie>) Compter(IEnumerable<Dossier> dossiers, Simulateur simulateur)
    {
        var (engagements, erreurs) = (new Engagements(), new List<ErreurSaisie>());
        foreach (var dossier in dossiers)
        {
            var demande = new Demande(dossier.Commune.Code.ToString(), dossier.Signature, dossier.Profil);
            switch (simulateur.Simuler(demande))
            {
                case ReponseSimulation.Faite { Simulation: var simulation }:
                    engagements.Ajouter(dossier.Nombre, simulation, simulateur.Catalogue);
                    break;
                case ReponseSimulation.Refusee { Erreurs: var refus }:
                    erreurs.AddRange(refus.Select(faute => EnLigne(faute, dossier.Ligne)));
                    break;
            }
        }
        return (engagements.Dresser(), erreurs);
    }

    private static ErreurSaisie EnLigne(ErreurSaisie erreur, int ligne) =>
        erreur with
        {
            Chemin = $"lignes[{ligne}].{erreur.Chemin}",
        };
}

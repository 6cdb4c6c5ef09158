using Maillage.Territoires;

namespace Maillage.Donnees;

/// <summary>What every step of a compilation needs: the raw folder, today's communes and what became of the others.</summary>
public sealed class ContexteCompilation
{
    /// <summary>INSEE code of the region compiled.</summary>
    public const string CodeRegion = "76";

    internal ContexteCompilation(string brut, string saisies, RapportErreurs rapport)
    {
        DossierBrut = brut;
        DossierSaisies = saisies;
        Rapport = rapport;
        Cog = ImportCog.Lire(Chemin(DossierCog, ImportCog.Fichier), rapport);
        var actuelles = Cog.Select(commune => commune.Code).ToHashSet();
        Mouvements = ImportMouvements.Lire(Chemin(DossierCog, ImportMouvements.Fichier), actuelles, rapport);
        Departements = ImportDepartements.Lire(Chemin(DossierCog, ImportDepartements.Fichier), rapport);
        DepartementsRegion = Departements.Where(d => d.Region == CodeRegion).Select(d => d.Code).ToHashSet();
        Codes = new SuiteCodes(actuelles, Mouvements);
        Region = new SortedSet<CodeCommune>(actuelles.Where(code => DepartementsRegion.Contains(code.Departement)));
    }

    /// <summary>Folder of the raw official files.</summary>
    public string DossierBrut { get; }

    /// <summary>Folder of the tables entered by hand.</summary>
    public string DossierSaisies { get; }

    /// <summary>What became of every old commune code.</summary>
    public IReadOnlyList<Mouvement> Mouvements { get; }

    /// <summary>Every département of France.</summary>
    public IReadOnlyList<Departement> Departements { get; }

    /// <summary>Today's communes of the region.</summary>
    public IReadOnlySet<CodeCommune> Region { get; }

    internal const string DossierCog = "cog-communes-epci";

    internal RapportErreurs Rapport { get; }

    internal IReadOnlyList<CommuneCog> Cog { get; }

    internal SuiteCodes Codes { get; }

    internal IReadOnlySet<CodeDepartement> DepartementsRegion { get; }

    /// <summary>Path of a raw file.</summary>
    public string Chemin(string dossier, string fichier) => Path.Combine(DossierBrut, dossier, fichier);

    /// <summary>The figure of each commune of the region made from that of its parts; a commune without all its parts is left out.</summary>
    internal IReadOnlyDictionary<CodeCommune, TSortie> Recomposer<TEntree, TSortie>(
        Recomposition recomposition,
        IReadOnlyDictionary<CodeCommune, TEntree> lignes,
        string fichier,
        Func<IReadOnlyList<TEntree>, TSortie> reunir
    )
    {
        foreach (var inconnu in lignes.Keys.Where(code => Codes.Actuel(code) is null))
        {
            Rapport.Signaler(
                fichier,
                $"{inconnu} n'est le code d'aucune commune, même ancienne. Corrigez le code ou ôtez la ligne."
            );
        }
        var sorties = new Dictionary<CodeCommune, TSortie>();
        foreach (var commune in Region)
        {
            if (recomposition.Parties(commune, lignes) is { } parties)
            {
                sorties[commune] = reunir(parties);
            }
        }
        return sorties;
    }
}

using System.Collections.Concurrent;
using Maillage.Donnees;
using Maillage.Portail.Habillage;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>What every page of zoning works from, prepared once: meshes, scores, neighbours, the zoning in force.</summary>
internal sealed class TableZonage(Monde monde, DroitsParClasse droits, Calendrier calendrier)
{
    private const int ScoresGardes = 64;
    private const int PiresFrontieres = 5;

    private readonly Lazy<Dictionary<Maille, Decoupage>> decoupages = new(() => Decouper(monde));
    private readonly Lazy<CalculVoisins> voisins = new(() => new(monde.Referentiel));
    private readonly ConcurrentDictionary<DateOnly, Lazy<EnVigueur>> vigueur = new();
    private readonly ConcurrentDictionary<Maille, int[]> rangs = new();
    private readonly Reserve<string, IReadOnlyList<ScoreTerritoire>> scores = new(ScoresGardes);

    public Monde Monde => monde;

    public DossierZonage Dossier => monde.Zonage.Value.Dossier!;

    public DroitsParClasse Droits => droits;

    public DateOnly Jour => calendrier.Aujourdhui;

    /// <summary>The meshes at hand, that of the law first.</summary>
    public IReadOnlyCollection<Maille> Mailles => decoupages.Value.Keys;

    /// <summary>The mesh of the law when its table is there, EPCI otherwise.</summary>
    public Maille MailleParDefaut => Mailles.First();

    public Decoupage Decoupage(Maille maille) => decoupages.Value[maille];

    public EnVigueur EnVigueur =>
        vigueur.GetOrAdd(Jour, jour => new(() => Zonages.EnVigueur.Lire(monde.Referentiel, jour))).Value;

    /// <summary>Class of most residents of each territory in the zoning in force.</summary>
    public (ClasseZonage?[] Classes, int Partages) Depart(Maille maille) =>
        ProjectionZonage.Majoritaire(Decoupage(maille), EnVigueur.Classes, Population);

    public long? Population(CodeCommune code) => monde.Referentiel.Communes.GetValueOrDefault(code)?.Population;

    /// <summary>The scores of a mesh with these weights.</summary>
    public IReadOnlyList<ScoreTerritoire> Scores(Maille maille, IReadOnlyList<Critere> criteres) =>
        scores.Lire(
            $"{maille} {string.Join(' ', criteres.Select(critere => critere.Poids))}",
            () =>
                Classement.Classer(
                    Decoupage(maille),
                    criteres,
                    new MesuresCriteres(monde.Referentiel, Dossier.ParDepartement)
                )
        );

    /// <summary>The gap of aids between neighbours for the classes of a draft.</summary>
    public EcartsDeVoisins Voisins(Maille maille, IReadOnlyList<ClasseZonage?> classes)
    {
        var (parCommune, installation) = (RangsDesTerritoires(maille), droits.Installation);
        var montants = new decimal?[parCommune.Length];
        for (var commune = 0; commune < montants.Length; commune++)
        {
            montants[commune] =
                parCommune[commune] >= 0 && classes[parCommune[commune]] is { } classe
                    ? installation[(int)classe][commune]
                    : null;
        }
        return voisins.Value.Mesurer(montants, PiresFrontieres);
    }

    /// <summary>Rank of the territory of each commune, by code; -1 for a commune the mesh does not hold.</summary>
    public int[] RangsDesTerritoires(Maille maille) =>
        rangs.GetOrAdd(
            maille,
            _ =>
            {
                var decoupage = Decoupage(maille);
                var parCode = decoupage.Territoires.Index().ToDictionary(une => une.Item.Code, une => une.Index);
                return
                [
                    .. voisins.Value.Communes.Select(code =>
                        decoupage.De(code) is { } territoire ? parCode[territoire.Code] : -1
                    ),
                ];
            }
        );

    /// <summary>The communes, by code.</summary>
    public IReadOnlyList<CodeCommune> Communes => voisins.Value.Communes;

    private static Dictionary<Maille, Decoupage> Decouper(Monde monde)
    {
        var decoupages = new Dictionary<Maille, Decoupage>();
        if (monde.Zonage.Value.Dossier?.Tvs is { } composition)
        {
            decoupages[Maille.TerritoireDeVieSante] = Decoupages.ParTerritoireDeVie(monde.Referentiel, composition);
        }
        decoupages[Maille.Epci] = Decoupages.ParEpci(monde.Referentiel);
        decoupages[Maille.Commune] = Decoupages.ParCommune(monde.Referentiel);
        return decoupages;
    }
}

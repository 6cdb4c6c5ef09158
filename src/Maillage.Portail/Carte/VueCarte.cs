using System.Globalization;
using Maillage.Aides;
using Maillage.Portail.Communes;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Carte;

/// <summary>A line of the legend.</summary>
public sealed record LigneLegende(ClasseCarte Classe, int Communes, bool Montree);

/// <summary>What the page of the atlas shows.</summary>
public sealed record VueCarte
{
    /// <summary>Rows shown at once.</summary>
    public const int LignesParPage = 20;

    /// <summary>What the address asks for.</summary>
    public required EtatCarte Etat { get; init; }

    /// <summary>What was wrong in the address.</summary>
    public required IReadOnlyList<ErreurSaisie> Erreurs { get; init; }

    /// <summary>Today in France.</summary>
    public required DateOnly Aujourdhui { get; init; }

    /// <summary>The classes somebody is in.</summary>
    public required IReadOnlyList<LigneLegende> Legende { get; init; }

    /// <summary>The time line; empty for a layer that does not depend on the day.</summary>
    public required IReadOnlyList<SegmentFrise> Frise { get; init; }

    /// <summary>The rows that pass every filter, in order.</summary>
    public required IReadOnlyList<MesureCommune> Lignes { get; init; }

    /// <summary>Départements of the region.</summary>
    public required IReadOnlyList<Departement> Departements { get; init; }

    /// <summary>Categories to choose from, for the layer of structures.</summary>
    public required IReadOnlyList<CategorieStructures> Categories { get; init; }

    /// <summary>The commune people point at.</summary>
    public required MesureCommune? Choisie { get; init; }

    /// <summary>Number of pages of the table, 1 or more.</summary>
    public int Pages => Math.Max(1, (Lignes.Count + LignesParPage - 1) / LignesParPage);

    /// <summary>The page asked for, or the last one.</summary>
    public int Page => Math.Min(Etat.Page, Pages);

    /// <summary>Rows of the page of the table.</summary>
    public IEnumerable<MesureCommune> LignesDeLaPage => Lignes.Skip((Page - 1) * LignesParPage).Take(LignesParPage);

    internal static VueCarte Lire(
        Monde monde,
        MesuresCarte mesures,
        (EtatCarte Etat, IReadOnlyList<ErreurSaisie> Erreurs) lue,
        DateOnly aujourdhui
    ) => Montrer(monde, lue, mesures.Lire(lue.Etat), aujourdhui);

    /// <summary>From the value of every commune.</summary>
    internal static VueCarte Montrer(
        Monde monde,
        (EtatCarte Etat, IReadOnlyList<ErreurSaisie> Erreurs) lue,
        IReadOnlyList<MesureCommune> toutes,
        DateOnly aujourdhui
    )
    {
        var (etat, erreurs) = SansFiltreVide(lue.Etat, lue.Erreurs, toutes);
        return new VueCarte
        {
            Etat = etat,
            Erreurs = erreurs,
            Aujourdhui = aujourdhui,
            Legende = Legender(etat, toutes),
            Frise = SegmentFrise.Tracer(monde, etat, aujourdhui),
            Lignes = [.. etat.Tri.Trier(Filtrer(etat, toutes), etat.Couche.Classes)],
            Departements = Departementaux(monde),
            Categories = etat.Couche.Id == CoucheStructures.Id ? CoucheStructures.Categories(monde) : [],
            Choisie = toutes.FirstOrDefault(mesure => mesure.Commune.Code == etat.Commune),
        };
    }

    /// <summary>The communes the state lets through: by class, département and name.</summary>
    public static IEnumerable<MesureCommune> Filtrer(EtatCarte etat, IReadOnlyList<MesureCommune> toutes) =>
        toutes.Where(mesure =>
            etat.Montre(mesure.Classe)
            && (etat.Departement is not { } departement || mesure.Commune.Departement == departement)
            && Contient(mesure.Commune, etat.Texte)
        );

    // A filter on classes nobody is in that day would leave an empty map: it is said, and dropped.
    private static (EtatCarte, IReadOnlyList<ErreurSaisie>) SansFiltreVide(
        EtatCarte etat,
        IReadOnlyList<ErreurSaisie> erreurs,
        IReadOnlyList<MesureCommune> toutes
    )
    {
        if (etat.Classes is null or [] || toutes.Any(mesure => etat.Montre(mesure.Classe)))
        {
            return (etat, erreurs);
        }
        var presentes = string.Join(", ", toutes.Select(mesure => mesure.Classe.Code).Distinct().Order());
        var message =
            $"Aucune commune n’est dans {string.Join(", ", etat.Classes)} avec ces réglages. Les classes présentes sont : {presentes}.";
        return (etat with { Classes = null }, [.. erreurs, new("classes", message)]);
    }

    // A class nobody is in is noise, unless the reader asked for it.
    private static LigneLegende[] Legender(EtatCarte etat, IReadOnlyList<MesureCommune> toutes)
    {
        var comptes = toutes.CountBy(mesure => mesure.Classe).ToDictionary();
        return
        [
            .. etat
                .Couche.Classes.Select(classe => new LigneLegende(
                    classe,
                    comptes.GetValueOrDefault(classe),
                    etat.Montre(classe)
                ))
                .Where(ligne => ligne.Communes > 0 || (etat.Classes is not null && ligne.Montree)),
        ];
    }

    private static Departement[] Departementaux(Monde monde) =>
        [
            .. monde
                .Referentiel.Communes.Values.Select(commune => commune.Departement)
                .Distinct()
                .Order()
                .Select(code => monde.Referentiel.Departements[code]),
        ];

    private static bool Contient(Commune commune, string texte) =>
        texte.Length == 0
        || commune.Code.ToString().StartsWith(texte, StringComparison.OrdinalIgnoreCase)
        || CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            commune.Nom.Replace('-', ' '),
            texte.Replace('-', ' '),
            NomsDeCommunes.SansAccentNiCasse
        ) >= 0;
}

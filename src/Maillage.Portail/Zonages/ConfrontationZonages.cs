using System.Globalization;
using Maillage.Aides;
using Maillage.Portail.Carte;
using Maillage.Portail.Habillage;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>Sets two zonings side by side.</summary>
internal sealed class ConfrontationZonages(TableZonage table)
{
    /// <summary>Address of the page.</summary>
    public const string Chemin = EtatZonage.Chemin + "/comparer";

    private static readonly ClasseCarte Entre = new("entre", "entre en ZIP ou en ZAC", "d5");
    private static readonly ClasseCarte Monte = new("monte", "devient plus prioritaire", "d4");
    private static readonly ClasseCarte Demeure = new("demeure", "sans changement", "hors_zonage");
    private static readonly ClasseCarte Descend = new("descend", "devient moins prioritaire", "d2");
    private static readonly ClasseCarte Sort = new("sort", "sort des ZIP et des ZAC", "d1");

    private readonly Reserve<string, IReadOnlyList<EffetProfil>> effets = new(16);
    private readonly Reserve<string, BudgetCompare> budgets = new(16);

    public TableZonage Table => table;

    public VueComparaison Voir(IQueryCollection demande, bool complet = true)
    {
        var erreurs = new List<ErreurSaisie>();
        var avant =
            Lire(
                demande["avant"].ToString() is { Length: > 0 } premier ? premier : ZonageCompare.Vigueur,
                "avant",
                erreurs
            ) ?? ZonageCompare.Lire(ZonageCompare.Vigueur, table)!;
        var apres = demande["apres"].ToString() is { Length: > 0 } second ? Lire(second, "apres", erreurs) : null;
        var vue = new VueComparaison
        {
            Erreurs = erreurs,
            Avant = avant,
            Apres = apres,
            StatistiquesAvant = Compter(avant),
            Publications = Publications(avant),
        };
        return apres is null ? vue : Comparer(vue, apres, demande, complet);
    }

    /// <summary>The same page, with what was wrong in files sent.</summary>
    public VueComparaison Refuser(IReadOnlyList<ErreurSaisie> erreurs) =>
        Voir(QueryCollection.Empty) with
        {
            Erreurs = erreurs,
        };

    private VueComparaison Comparer(VueComparaison vue, ZonageCompare apres, IQueryCollection demande, bool complet)
    {
        var comparaison = ComparaisonZonages.Comparer(vue.Avant.Classes, apres.Classes, table.Population);
        var suite = vue with
        {
            StatistiquesApres = Compter(apres),
            Comparaison = comparaison,
            Mouvements = MouvementsZonage.De(comparaison),
            Atlas = Atlas(vue.Avant, apres),
        };
        if (!complet)
        {
            return suite;
        }
        var zonages = $"{table.Jour} {vue.Avant.Ecrit} {apres.Ecrit}";
        return suite with
        {
            Effets = effets.Lire(zonages, () => new CalculEffets(table).Compter(vue.Avant, apres)),
            Budget = suite.Change ? Budgeter(zonages, (vue.Avant, apres), demande) : null,
        };
    }

    // Each contract is worked out in full, with its reasons: a budget waits until it is asked for.
    private BudgetCompare? Budgeter(
        string cle,
        (ZonageCompare Avant, ZonageCompare Apres) zonages,
        IQueryCollection demande
    )
    {
        if (!demande.ContainsKey("nombre"))
        {
            return null;
        }
        var (nombre, profil) = Hypothese(demande);
        return budgets.Lire(
            $"{cle} {nombre} {profil.Id}",
            () => BudgetCompare.Calculer(table, zonages, nombre, profil)
        );
    }

    private static (int Nombre, ProfilType Profil) Hypothese(IQueryCollection demande) =>
        (
            int.TryParse(demande["nombre"], NumberStyles.None, CultureInfo.InvariantCulture, out var nombre)
                ? Math.Clamp(nombre, 1, BudgetCompare.NombreMaximal)
                : BudgetCompare.NombreParDefaut,
            ProfilsTypes.Trouver(demande["profil"].ToString()) ?? ProfilsTypes.Tous[0]
        );

    private ZonageCompare? Lire(string ecrit, string champ, List<ErreurSaisie> erreurs)
    {
        var lu = ZonageCompare.Lire(ecrit, table);
        if (lu is null)
        {
            erreurs.Add(
                new(
                    champ,
                    "Cette adresse ne porte pas un zonage que nous puissions lire : reprenez-la depuis l’atelier, ou envoyez un fichier."
                )
            );
        }
        return lu;
    }

    private StatistiquesZonage Compter(ZonageCompare zonage) =>
        StatistiquesZonage.Compter(
            zonage.Classes,
            table.Monde.Referentiel.Communes.Values,
            commune => commune.Population
        );

    private IReadOnlyList<(PublicationZonage, IReadOnlyList<EcartPublie>)> Publications(ZonageCompare avant) =>
        avant.Ecrit == ZonageCompare.Vigueur
            ?
            [
                .. table.Dossier.Publications.Select(publication =>
                    (publication, EcartPublie.Confronter(publication, Compter(avant)))
                ),
            ]
            : [];

    private VueCarte Atlas(ZonageCompare avant, ZonageCompare apres)
    {
        MesureCommune[] mesures =
        [
            .. table.Communes.Select(code =>
            {
                var (de, a) = (Classe(avant, code), Classe(apres, code));
                var texte = de == a ? MotsZonage.Sigle(a) : $"{MotsZonage.Sigle(de)}, puis {MotsZonage.Sigle(a)}";
                return new MesureCommune(table.Monde.Referentiel.Communes[code], Genre(de, a), texte);
            }),
        ];
        var etat = new EtatCarte
        {
            Couche = new CoucheAtlas
            {
                Id = "comparaison",
                Nom = $"Du {avant.Nom} au {apres.Nom}",
                Colonne = "Changement",
                Explication = "",
                Source = "comparaison de zonages",
                Classes = [Entre, Monte, Demeure, Descend, Sort, ClasseCarte.Inconnue],
            },
            Jour = table.Jour,
        };
        return VueCarte.Montrer(table.Monde, (etat, []), mesures, table.Jour);
    }

    private static ClasseCarte Genre(ClasseZonage? de, ClasseZonage? a) =>
        de is null || a is null ? ClasseCarte.Inconnue
        : de == a ? Demeure
        : EstNationale(a) && !EstNationale(de) ? Entre
        : EstNationale(de) && !EstNationale(a) ? Sort
        : NomsDeClasses.Toutes.TakeWhile(une => une != a).Count()
        < NomsDeClasses.Toutes.TakeWhile(une => une != de).Count()
            ? Monte
        : Descend;

    private static bool EstNationale(ClasseZonage? classe) => classe is ClasseZonage.Zip or ClasseZonage.Zac;

    private static ClasseZonage? Classe(ZonageCompare zonage, CodeCommune code) =>
        zonage.Classes.TryGetValue(code, out var classe) ? classe : null;
}

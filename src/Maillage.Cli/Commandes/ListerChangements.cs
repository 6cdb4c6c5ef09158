using Maillage.Aides;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary><c>aides changements</c>: what changed in the rules, when, for which signatures and which places.</summary>
internal sealed class ListerChangements : Commande
{
    private readonly Valeur du = new("--du", "AAAA-MM-JJ", "Premier jour (par défaut : le plus ancien connu).");
    private readonly Valeur au = new("--au", "AAAA-MM-JJ", "Dernier jour (par défaut : le plus lointain connu).");
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par changement.");

    public ListerChangements()
        : base("changements", "Liste les changements datés des règles : ouvertures, nouvelles règles, fermetures.")
    {
        Options.Add(du);
        Options.Add(au);
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var jours = Jours(appel);
        var catalogue = appel.Prendre(appel.Monde.Catalogue);
        if (!appel.Valide || catalogue is null)
        {
            return appel.Refuser();
        }
        Changement[] changements = [.. Changement.Tous(catalogue).Where(changement => jours.Contient(changement.Jour))];
        Ecrire(appel.Poste.Sortie, format, changements);
        return Programme.Fait;
    }

    private Periode Jours(Appel appel)
    {
        var jours = new Periode(appel.JourDonne(du), appel.JourDonne(au));
        if (jours.Du > jours.Au)
        {
            appel.Signaler(au.Name, "Le dernier jour vient avant le premier. Échangez --du et --au.");
        }
        return jours;
    }

    private static void Ecrire(TextWriter sortie, Format format, Changement[] changements)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Liste(sortie, changements, EcritureChangement.Ecrire);
                break;
            case Format.Csv:
                Lignes(changements).EcrireCsv(sortie);
                break;
            case Format.Tableau when changements.Length == 0:
                sortie.WriteLine("Aucun changement daté n'est connu dans cette période.");
                break;
            case Format.Tableau:
                Lire(sortie, changements);
                break;
        }
    }

    private static void Lire(TextWriter sortie, Changement[] changements)
    {
        foreach (var changement in changements)
        {
            sortie.WriteLine(
                $"{Typographie.Jour(changement.Jour)} : {TexteAide.Nom(changement.Aide)} {changement.EnMots}"
            );
            sortie.WriteLine($"  Signatures concernées : {Typographie.EnMots(changement.Periode)}");
            var avant = changement.LieuxAvant is { } lieux ? $" (avant : {lieux.EnMots})" : "";
            sortie.WriteLine($"  Lieux dont la règle dépend : {changement.Lieux.EnMots}{avant}");
            foreach (var ecart in changement.Ecarts)
            {
                sortie.WriteLine($"  - {ecart}");
            }
        }
    }

    private static Tableau Lignes(Changement[] changements)
    {
        var tableau = new Tableau(
            "jour",
            "id",
            "nom",
            "nature",
            "periode_du",
            "periode_au",
            "zones",
            "departements",
            "zones_avant",
            "departements_avant",
            "ecarts"
        );
        foreach (var changement in changements)
        {
            tableau.Ajouter(
                Tableau.Jour(changement.Jour),
                changement.Aide.Id,
                changement.Aide.Nom,
                changement.Nature.Code(),
                Tableau.Jour(changement.Periode.Du),
                Tableau.Jour(changement.Periode.Au),
                Zones(changement.Lieux),
                Departements(changement.Lieux),
                Zones(changement.LieuxAvant),
                Departements(changement.LieuxAvant),
                Tableau.Liste(changement.Ecarts)
            );
        }
        return tableau;
    }

    private static string? Zones(LieuxRegardes? lieux) =>
        lieux is null ? null : Tableau.Liste(lieux.Zones.Select(zone => zone.Code()));

    private static string? Departements(LieuxRegardes? lieux) =>
        lieux is null ? null : Tableau.Liste(lieux.Departements.Select(code => code.ToString()));
}

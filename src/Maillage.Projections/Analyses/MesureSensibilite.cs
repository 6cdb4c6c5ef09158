using Maillage.Territoires;

namespace Maillage.Projections;

/// <summary>Moves the suppositions of a question one by one.</summary>
internal sealed class MesureSensibilite(Preparation preparation)
{
    // 80 % of a normal law is within this many standard deviations.
    private const double Ecarts80 = 1.2815515655446004;

    private readonly ParametresProjections parametres = preparation.Monde.Parametres;

    public double Reference => Solde(new());

    public IEnumerable<FacteurSensible> Facteurs() => [.. Communs(), .. DesLeviers()];

    private IEnumerable<FacteurSensible> Communs()
    {
        var (vitesse, habitants) = (
            Ecarts80 * parametres.IncertitudeDeparts,
            Ecarts80 * parametres.IncertitudePopulation
        );
        yield return Entre(
            ("vitesse_departs", "Vitesse des départs"),
            (Pourcent(Math.Exp(-vitesse) - 1), new() { Depart = Math.Exp(-vitesse) }),
            (Pourcent(Math.Exp(vitesse) - 1), new() { Depart = Math.Exp(vitesse) })
        );
        yield return Entre(
            ("arrondi_parts", "Arrondi des parts de départs publiées"),
            ($"−{Points(parametres.ArrondiParts)}", new() { Arrondi = -1 }),
            ($"+{Points(parametres.ArrondiParts)}", new() { Arrondi = 1 })
        );
        yield return Entre(
            ("population", "Nombre d'habitants, dix ans après"),
            (Pourcent(Math.Exp(-habitants) - 1), new() { Population = -habitants }),
            (Pourcent(Math.Exp(habitants) - 1), new() { Population = habitants })
        );
        yield return Seul(
            ("vitesse_nationale", "Départs à la vitesse mesurée en France, toutes spécialités"),
            "au lieu des parts publiées",
            Solde(new() { VitesseNationale = true })
        );
        yield return Seul(("report", "Tous les départs"), "un an plus tard", Solde(new() { Report = 1 }));
        yield return Seul(
            ("vieillissement", "Besoin selon l'âge des habitants"),
            "au lieu du nombre d'habitants",
            new Esperance(preparation, new()).Solde(DefinitionBesoin.ConsommationConstante)
        );
    }

    private IEnumerable<FacteurSensible> DesLeviers()
    {
        foreach (var levier in preparation.Leviers)
        {
            if (levier.Nombre is { } nombre && nombre.Bas < nombre.Haut)
            {
                yield return Entre(
                    ($"{levier.Id}_nombre", $"{levier.Nom} : nombre"),
                    (Texte(nombre.Bas), new() { AutreNombre = (levier.Id, nombre.Bas) }),
                    (Texte(nombre.Haut), new() { AutreNombre = (levier.Id, nombre.Haut) })
                );
            }
            if (levier.Part is { } part && part.Bas < part.Haut)
            {
                yield return Entre(
                    ($"{levier.Id}_part", $"{levier.Nom} : {Part(levier.Nature)}"),
                    (Texte(part.Bas), new() { AutrePart = (levier.Id, part.Bas) }),
                    (Texte(part.Haut), new() { AutrePart = (levier.Id, part.Haut) })
                );
            }
        }
    }

    private FacteurSensible Entre(
        (string Id, string Libelle) quoi,
        (string Dit, Ajustement Ajustement) bas,
        (string Dit, Ajustement Ajustement) haut
    ) => new(quoi.Id, quoi.Libelle, bas.Dit, haut.Dit, Solde(bas.Ajustement), Solde(haut.Ajustement));

    private FacteurSensible Seul((string Id, string Libelle) quoi, string dit, double solde) =>
        new(quoi.Id, quoi.Libelle, null, dit, Reference, solde);

    private double Solde(Ajustement ajustement) =>
        new Esperance(preparation, ajustement).Solde(DefinitionBesoin.DensiteConstante);

    private static string Part(NatureLevier nature) =>
        nature switch
        {
            NatureLevier.Installations => "part de généralistes en plus",
            NatureLevier.Capacite => "ce que vaut chacun, en généralistes",
            NatureLevier.ReportDepart => "part des médecins",
        };

    private static string Pourcent(double part) =>
        $"{(part > 0 ? "+" : "")}{Typographie.Nombre(part * 100, 0)}{Typographie.EspaceInsecable}%";

    private static string Points(double points) => $"{Typographie.Nombre(points, 1)}{Typographie.EspaceInsecable}point";

    private static string Texte(double nombre) => Typographie.Nombre(nombre, 2);
}

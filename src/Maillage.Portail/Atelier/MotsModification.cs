using Maillage.Accessibilite;
using Maillage.Portail.Habillage;
using Maillage.Territoires;

namespace Maillage.Portail.Atelier;

/// <summary>A change of a scenario in words.</summary>
internal static class MotsModification
{
    /// <summary>Names of the types, in the order to show them.</summary>
    public static readonly IReadOnlyList<(string Type, string Nom)> Types =
    [
        ("arrivee", "Des médecins arrivent"),
        ("depart", "Des médecins partent"),
        ("retraite", "Des médecins prennent leur retraite"),
        ("ouverture_equipe", "Une équipe ouvre"),
        ("temps_de_travail", "Un médecin change de temps de travail"),
        ("route", "Une route change"),
        ("population", "Des habitants arrivent ou partent"),
        ("vieillissement", "Les habitants vieillissent"),
        ("saison", "Des visiteurs viennent en saison"),
    ];

    public static string Decrire(Modification modification, Monde monde) =>
        modification switch
        {
            Modification.Arrivee { Equipe: true } arrivee =>
                $"Une équipe de {Medecins(arrivee.Etp)} ouvre à {Lieu(arrivee.Commune, monde)}",
            Modification.Arrivee arrivee => $"{Medecins(arrivee.Etp)} de plus à {Lieu(arrivee.Commune, monde)}",
            Modification.Depart { Retraite: true } depart =>
                $"{Medecins(depart.Etp)} en retraite à {Lieu(depart.Commune, monde)}",
            Modification.Depart depart => $"{Medecins(depart.Etp)} de moins à {Lieu(depart.Commune, monde)}",
            Modification.TempsDeTravail temps =>
                $"Un médecin de {Lieu(temps.Commune, monde)} passe de {Nombre(temps.JoursAvant)} à {Nombre(temps.JoursApres)} jours par semaine",
            Modification.Route route =>
                $"{Nombre(route.Minutes)} minutes entre {Lieu(route.Origine, monde)} et {Lieu(route.Destination, monde)}",
            Modification.Population population =>
                $"{Nombre(Math.Abs(population.Habitants))} habitants de {(population.Habitants < 0 ? "moins" : "plus")} à {Lieu(population.Commune, monde)}",
            Modification.Vieillissement vieillissement =>
                $"Un besoin de soins de {EchelleAcces.Signe(vieillissement.Pourcent)} % par habitant à {Lieu(vieillissement.Commune, monde)}",
            Modification.Saison saison =>
                $"{Nombre(saison.Habitants)} visiteurs à {Lieu(saison.Commune, monde)} ({string.Join(", ", saison.Mois.Select(Typographie.NomDuMois))})",
            _ => throw new InvalidOperationException("Modification inconnue."),
        };

    /// <summary>« 1 médecin », « 0,5 médecin », « 2 médecins ».</summary>
    public static string Medecins(double etp) =>
        $"{Nombre(etp)}{Typographie.EspaceInsecable}{(etp >= 2 ? "médecins" : "médecin")}";

    public static string Lieu(CodeCommune commune, Monde monde) =>
        $"{monde.NomCommune(commune)} ({commune.Departement})";

    private static string Nombre(double valeur) => Typographie.Nombre(valeur, 2);
}

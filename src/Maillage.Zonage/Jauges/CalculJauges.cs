using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>
/// Fills the gauges of a zoning. Shares are of the region's residents; the people of quarters classed otherwise than their territory count
/// under the class of their quarters and leave the territory's; the margin counts territories only, so these people are in neither of its
/// terms.
/// </summary>
public static class CalculJauges
{
    /// <summary>Fills the gauges.</summary>
    /// <param name="methode">The method in force.</param>
    /// <param name="territoires">The territories of one region, each once, in classes of the method.</param>
    /// <param name="plafonds">The ceilings of the region.</param>
    /// <exception cref="ArgumentException">Nobody lives there, or a class is not of the method.</exception>
    public static Jauges Remplir(MethodeZonage methode, IReadOnlyList<TerritoireClasse> territoires, Plafonds plafonds)
    {
        var total = territoires.Sum(territoire => territoire.Population);
        if (total <= 0 || territoires.Any(territoire => !methode.Classes.Contains(territoire.Classe)))
        {
            throw new ArgumentException("People are needed, and classes of the method.", nameof(territoires));
        }
        var populations = methode.Classes.ToDictionary(classe => classe, classe => Habitants(territoires, classe));
        var jauges = new Jauges
        {
            Methode = methode,
            Population = total,
            Populations = populations,
            Parts = populations.ToDictionary(part => part.Key, part => Arrondi.Pourcent(part.Value, total)),
            Marge = methode.MargeMaximale is null ? null : Marge(territoires),
            PartSelectionNationale = methode.Seuils is null
                ? null
                : Arrondi.Pourcent(Somme(territoires, EstSelectionne), total),
            Plafonds = plafonds,
            Alertes = [],
        };
        return jauges with { Alertes = [.. Depassements(jauges), .. Oublis(territoires, total, methode)] };
    }

    private static long Habitants(IReadOnlyList<TerritoireClasse> territoires, ClasseZonage classe) =>
        territoires.Sum(territoire =>
            (territoire.Classe == classe ? territoire.PopulationPropre : 0)
            + (territoire.Qpv?.Classe == classe ? territoire.PopulationDeplacee : 0)
        );

    private static double? Marge(IReadOnlyList<TerritoireClasse> territoires)
    {
        var vivier = Somme(territoires, territoire => territoire.Cadre == CadreNational.Vivier);
        var ajoutes = Somme(
            territoires,
            territoire =>
                territoire is { Cadre: CadreNational.HorsVivier, Classe: ClasseZonage.Zip or ClasseZonage.Zac }
        );
        return vivier == 0 ? null : Arrondi.Pourcent(ajoutes, vivier);
    }

    private static long Somme(IReadOnlyList<TerritoireClasse> territoires, Func<TerritoireClasse, bool> retenir) =>
        territoires.Where(retenir).Sum(territoire => territoire.PopulationPropre);

    private static bool EstSelectionne(TerritoireClasse territoire) =>
        territoire.Cadre == CadreNational.SelectionNationale;

    private static IEnumerable<Alerte> Depassements(Jauges jauges)
    {
        foreach (var (classe, part) in jauges.Parts)
        {
            if (jauges.Plafonds.De(classe) is { } plafond && part > plafond)
            {
                yield return new(
                    classe.Code(),
                    part,
                    plafond,
                    $"La part de {classe.Sigle()} atteint {Ecrire(part)} des habitants, au-delà du plafond de {Ecrire(plafond)} : ôtez-en des territoires."
                );
            }
        }
        if (jauges.Marge is { } marge && marge > jauges.Methode.MargeMaximale)
        {
            yield return new(
                "marge",
                marge,
                jauges.Methode.MargeMaximale.Value,
                $"Les territoires ajoutés hors du vivier comptent {Ecrire(marge)} de ses habitants, au-delà de {Ecrire(jauges.Methode.MargeMaximale.Value)}."
            );
        }
    }

    private static IEnumerable<Alerte> Oublis(
        IReadOnlyList<TerritoireClasse> territoires,
        long total,
        MethodeZonage methode
    )
    {
        var oublies = territoires
            .Where(territoire => EstSelectionne(territoire) && territoire.Classe != ClasseZonage.Zip)
            .ToList();
        if (methode.Seuils is not null && oublies.Count > 0)
        {
            yield return new(
                "selection_nationale",
                Arrondi.Pourcent(oublies.Sum(territoire => territoire.Population), total),
                0,
                $"La sélection nationale est en ZIP d'office : reclassez {string.Join(", ", oublies.Select(territoire => territoire.Id))}."
            );
        }
    }

    private static string Ecrire(double pourcent) => $"{Typographie.Nombre(pourcent, 1)}{Typographie.EspaceInsecable}%";
}

namespace Maillage.Planification;

/// <summary>A placement written as a mixed problem: the first unknowns are the doctors of each place, in order.</summary>
internal static class Formulation
{
    public static ModeleMixte De(Terrain terrain)
    {
        var modele = new ModeleMixte();
        for (var place = 0; place < terrain.Places; place++)
        {
            modele.Ajouter(terrain.ParPlace, 0, entiere: true);
        }
        var places = Enumerable.Range(0, terrain.Places);
        modele.Exiger(0, terrain.Nombre, places.Select(place => (place, 1.0)));
        if (terrain.AilleursAuPlus < terrain.Nombre)
        {
            var ailleurs = places.Where(place => !terrain.Prioritaires[place]);
            modele.Exiger(0, terrain.AilleursAuPlus, ailleurs.Select(place => (place, 1.0)));
        }
        Grouper(modele, terrain);
        Communes(modele, terrain);
        return modele;
    }

    // Doctors of the places that help the same commune most, as one whole unknown: to branch on how many go to an area cuts the search
    // far better than to branch on one place among hundreds that are nearly alike.
    private static void Grouper(ModeleMixte modele, Terrain terrain)
    {
        var groupes = Enumerable.Range(0, terrain.Places).GroupBy(place => PlusAidee(terrain, place));
        foreach (var groupe in groupes.Where(groupe => groupe.Skip(1).Any()))
        {
            var total = modele.Ajouter(terrain.Nombre, 0, entiere: true);
            modele.Exiger(0, 0, groupe.Select(place => (place, 1.0)).Append((total, -1.0)));
        }
    }

    private static int PlusAidee(Terrain terrain, int place)
    {
        var lignes = terrain.Lignes(place);
        var parts = terrain.Parts(place);
        var (aidee, record) = (-1, 0.0);
        for (var rang = 0; rang < lignes.Length; rang++)
        {
            var aide = parts[rang] * terrain.Poids[lignes[rang]];
            (aidee, record) = aide > record ? (lignes[rang], aide) : (aidee, record);
        }
        return aidee;
    }

    private static void Communes(ModeleMixte modele, Terrain terrain)
    {
        var parLigne = ParLigne(terrain);
        for (var ligne = 0; ligne < parLigne.Length; ligne++)
        {
            if (terrain.Objectif == Objectif.Proximite)
            {
                Approcher(modele, terrain.Poids[ligne], parLigne[ligne]);
            }
            else
            {
                var avance = modele.Ajouter(1, terrain.Poids[ligne], terrain.Objectif == Objectif.Habitants);
                modele.Exiger(0, double.MaxValue, parLigne[ligne].Append((avance, -1.0)));
            }
        }
    }

    // A commune goes to one place at most, where a doctor is.
    private static void Approcher(ModeleMixte modele, double poids, List<(int Place, double Part)> places)
    {
        var trajets = places.Select(apport => modele.Ajouter(1, poids * apport.Part, entiere: false)).ToList();
        modele.Exiger(0, 1, trajets.Select(trajet => (trajet, 1.0)));
        foreach (var ((place, _), trajet) in places.Zip(trajets))
        {
            modele.Exiger(0, double.MaxValue, [(place, 1.0), (trajet, -1.0)]);
        }
    }

    private static List<(int Place, double Part)>[] ParLigne(Terrain terrain)
    {
        var parLigne = terrain.Poids.Select(_ => new List<(int, double)>()).ToArray();
        for (var place = 0; place < terrain.Places; place++)
        {
            var lignes = terrain.Lignes(place);
            var parts = terrain.Parts(place);
            for (var rang = 0; rang < lignes.Length; rang++)
            {
                parLigne[lignes[rang]].Add((place, parts[rang]));
            }
        }
        return parLigne;
    }
}

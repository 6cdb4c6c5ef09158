using Maillage.Aides;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>Counts what a change of zoning does to aids, profile by profile.</summary>
internal sealed class CalculEffets(TableZonage table)
{
    /// <summary>The effects, in the order of the profiles; none when no commune changes.</summary>
    public IReadOnlyList<EffetProfil> Compter(ZonageCompare avant, ZonageCompare apres)
    {
        var changees = table
            .Communes.Index()
            .Select(commune => (Rang: commune.Index, De: Classe(avant, commune.Item), A: Classe(apres, commune.Item)))
            .Where(commune => commune is { De: not null, A: not null } && commune.De != commune.A)
            .Select(commune => (commune.Rang, commune.De!.Value, commune.A!.Value))
            .ToArray();
        return changees.Length == 0 ? [] : [.. ProfilsTypes.Tous.Select(type => Compter(type, changees))];
    }

    private EffetProfil Compter(ProfilType type, (int Rang, ClasseZonage De, ClasseZonage A)[] changees)
    {
        var (avant, apres, connues) = (0m, 0m, 0);
        var aides = new SortedDictionary<string, EffetAide>(StringComparer.Ordinal);
        foreach (var (rang, de, a) in changees)
        {
            var (ici, la) = (
                table.Droits.Droits(type.Id, type.Profil, de)[rang],
                table.Droits.Droits(type.Id, type.Profil, a)[rang]
            );
            if (Total(ici) is { } premier && Total(la) is { } second)
            {
                (avant, apres, connues) = (avant + premier, apres + second, connues + 1);
            }
            Ranger(aides, ici, la, table.Population(table.Communes[rang]) ?? 0);
        }
        return new(
            type,
            connues == 0 ? null : avant / connues,
            connues == 0 ? null : apres / connues,
            changees.Length - connues,
            [.. aides.Values]
        );
    }

    private void Ranger(
        SortedDictionary<string, EffetAide> aides,
        DroitsDuLieu avant,
        DroitsDuLieu apres,
        long habitants
    )
    {
        var (ici, la) = (Retenues(avant), Retenues(apres));
        foreach (var id in la.Except(ici))
        {
            var effet = Effet(id);
            aides[id] = effet with { Ouvre = effet.Ouvre + 1, HabitantsOuvre = effet.HabitantsOuvre + habitants };
        }
        foreach (var id in ici.Except(la))
        {
            var effet = Effet(id);
            aides[id] = effet with { Ferme = effet.Ferme + 1, HabitantsFerme = effet.HabitantsFerme + habitants };
        }

        EffetAide Effet(string id) => aides.GetValueOrDefault(id) ?? new(table.Monde.NomAide(id), 0, 0, 0, 0);
    }

    private static ClasseZonage? Classe(ZonageCompare zonage, CodeCommune code) =>
        zonage.Classes.TryGetValue(code, out var classe) ? classe : null;

    private static decimal? Total(DroitsDuLieu droits) => droits.Personne.Total + droits.Structure.Total;

    private static string[] Retenues(DroitsDuLieu droits) =>
        [.. droits.Personne.Retenues, .. droits.Structure.Retenues, .. droits.Fiscal.Retenues];
}

using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// What the cases of an aid leave unproven: for each version a case that gets it, for each condition a case where it alone fails, for each
/// threshold a case on the bound and one just across.
/// </summary>
internal sealed class CouvertureCas(Aide aide, string fichier, IReadOnlyList<CasDeRegle> cas, Simulateur simulateur)
{
    private readonly (CasDeRegle Cas, ResultatAide Resultat)[] resultats =
    [
        .. from un in cas
        let faite = simulateur.Simuler(un.Demande) as ReponseSimulation.Faite
        where faite is not null
        select (un, faite.Simulation.Aides.First(resultat => resultat.Aide.Id == aide.Id)),
    ];

    public IEnumerable<ErreurRegle> Manques() => aide.Versions.SelectMany(Manques);

    private IEnumerable<ErreurRegle> Manques(VersionAide version)
    {
        var essais = resultats.Where(essai => essai.Resultat.Version == version).ToArray();
        if (
            !essais.Any(essai =>
                essai.Resultat.Motifs.All(motif => motif.Verdict == Ternaire.Oui || PeutResterInconnue(version, motif))
            )
        )
        {
            yield return Manque(version, "un cas qui remplit toutes les conditions");
        }
        foreach (var exigence in version.Conditions.Where(exigence => !exigence.Condition.PeutResterInconnue))
        {
            if (!essais.Any(essai => SeuleEnDefaut(version, essai.Resultat, exigence)))
            {
                yield return Manque(version, $"un cas où seule « {exigence.Texte} » n'est pas remplie");
            }
        }
        foreach (
            var seuil in version.Conditions.SelectMany(exigence => exigence.Condition.Noeuds).OfType<Seuil>().Distinct()
        )
        {
            foreach (var manque in Bornes(seuil, essais))
            {
                yield return Manque(version, manque);
            }
        }
    }

    private static IEnumerable<string> Bornes(Seuil seuil, (CasDeRegle Cas, ResultatAide Resultat)[] essais)
    {
        var nombres = essais.Select(essai => Nombre(seuil.Cle, essai.Cas.Demande)).OfType<decimal>().ToArray();
        if (!nombres.Contains(seuil.Valeur))
        {
            yield return $"un cas exactement sur la borne ({seuil.Attendu})";
        }
        if (
            !nombres.Any(nombre =>
                seuil.Franchi(nombre) != seuil.Franchi(seuil.Valeur) && Math.Abs(nombre - seuil.Valeur) <= 1
            )
        )
        {
            yield return $"un cas juste de l'autre côté de la borne ({seuil.Attendu})";
        }
    }

    private static decimal? Nombre(CleNombre cle, Demande demande) =>
        cle == Cles.Age && demande.Profil[Cles.DateNaissance] is { } naissance
            ? AgeRevolu.EnAnnees(naissance, demande.Date)
            : demande.Profil[cle];

    private static bool SeuleEnDefaut(VersionAide version, ResultatAide resultat, Exigence exigence) =>
        resultat.Motifs.All(motif =>
            motif.Condition == exigence.Texte
                ? motif.Verdict != Ternaire.Oui
                : motif.Verdict == Ternaire.Oui || PeutResterInconnue(version, motif)
        );

    private static bool PeutResterInconnue(VersionAide version, Motif motif) =>
        version.Conditions.Any(exigence => exigence.Texte == motif.Condition && exigence.Condition.PeutResterInconnue);

    private ErreurRegle Manque(VersionAide version, string quoi) =>
        new(fichier, 1, $"Il manque, pour « {version.Libelle} », {quoi}.");
}

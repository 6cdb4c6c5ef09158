using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What a profile says against known data, or against itself once the place and the day are known.</summary>
internal sealed class Coherence(Simulateur simulateur, Profil profil, DateOnly jour)
{
    /// <summary>What is wrong whatever the place, then what the place contradicts.</summary>
    public IEnumerable<ErreurSaisie> Erreurs(Commune commune) => [.. DuLieu(commune), .. Erreurs()];

    /// <summary>What is wrong whatever the place.</summary>
    public IEnumerable<ErreurSaisie> Erreurs() => [.. Dates(), .. CommuneActuelle(), .. Aides()];

    private IEnumerable<ErreurSaisie> DuLieu(Commune commune) =>
        from contredit in ContradictionsDuLieu.Lister(profil, simulateur.Referentiel.Zones.Zones(commune.Code, jour))
        select new ErreurSaisie(
            $"profil.{contredit.Cle.Nom}",
            $"Cette réponse contredit les données : au {Typographie.Jour(jour)}, {commune.Nom} {contredit.Connu}. Corrigez-la ou retirez-la."
        );

    private IEnumerable<ErreurSaisie> Dates()
    {
        foreach (var cle in Cles.Toutes.OfType<CleDate>().Where(cle => cle.Passee))
        {
            if (profil[cle] is { } date && date > jour)
            {
                yield return new(
                    $"profil.{cle.Nom}",
                    $"Le {Typographie.Jour(date)} est postérieur à la signature du {Typographie.Jour(jour)}. Corrigez l'une des deux dates."
                );
            }
        }
        if (profil[Cles.DateNaissance] is { } naissance && naissance <= jour)
        {
            var age = AgeRevolu.EnAnnees(naissance, jour);
            if (age < Cles.Age.Minimum || age > Cles.Age.Maximum)
            {
                yield return new(
                    $"profil.{Cles.DateNaissance.Nom}",
                    $"Cette date donne {Typographie.Nombre((decimal)age)} ans à la signature. Vérifiez l'année."
                );
            }
        }
    }

    private IEnumerable<ErreurSaisie> CommuneActuelle()
    {
        if (profil[Cles.CommuneExerciceActuelle] is not { } code)
        {
            yield break;
        }
        var message = simulateur.Referentiel.Repertoire.Resoudre(code.ToString()) switch
        {
            ResolutionCommune.Fusionnee { Mouvement: var mouvement } => CommuneDuProjet.Ancienne(
                mouvement,
                simulateur.Referentiel.Repertoire
            ),
            ResolutionCommune.Inconnue => $"Le code « {code} » n'est celui d'aucune commune de France.",
            _ => null,
        };
        if (message is not null)
        {
            yield return new($"profil.{Cles.CommuneExerciceActuelle.Nom}", message);
        }
    }

    private IEnumerable<ErreurSaisie> Aides() =>
        from cle in Cles.Toutes.OfType<CleAides>()
        from aide in profil[cle] ?? []
        where simulateur.Catalogue.Trouver(aide.Id) is null
        select new ErreurSaisie(
            $"profil.{cle.Nom}",
            $"« {aide.Id} » n'est pas une aide du catalogue. Les identifiants sont : {Ids()}."
        );

    private string Ids() => string.Join(", ", simulateur.Catalogue.Aides.Select(aide => aide.Id));
}

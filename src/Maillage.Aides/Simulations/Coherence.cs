using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>What a profile says against known data, or against itself once the place and the day are known.</summary>
internal sealed class Coherence(Simulateur simulateur, Profil profil, Commune commune, DateOnly jour)
{
    private readonly ZonesCommune zones = simulateur.Referentiel.Zones.Zones(commune.Code, jour);

    public IEnumerable<ErreurSaisie> Erreurs() =>
        [.. ZoneMedecin(), .. ZonesOuiNon(), .. Dates(), .. CommuneActuelle(), .. Aides()];

    private IEnumerable<ErreurSaisie> ZoneMedecin()
    {
        Zone[] classes = [Zone.Zip, Zone.Zac, Zone.Zar, Zone.HorsZonage];
        var connue = classes.Where(zone => zones[zone] == Ternaire.Oui).Select(zone => zone.Code()).FirstOrDefault();
        if (profil[Cles.ZoneMedecin] is { } declaree && connue is not null && declaree[0] != connue)
        {
            yield return Contredit(Cles.ZoneMedecin, $"{commune.Nom} est connue en {connue.ToUpperInvariant()}");
        }
    }

    private IEnumerable<ErreurSaisie> ZonesOuiNon()
    {
        (CleOuiNon Cle, Ternaire Connu, string Nom)[] declarables =
        [
            (Cles.Zrr, zones[Zone.Zrr], "en ZRR"),
            (Cles.Frr, zones[Zone.Frr], "en FRR"),
            (Cles.MontagneOuMassif, zones[Zone.Montagne].Ou(zones[Zone.Massif]), "en montagne ou massif"),
            (Cles.TvsAvecCommuneMontagne, zones[Zone.TvsMontagne], "dans un territoire de vie-santé de montagne"),
        ];
        foreach (var (cle, connu, nom) in declarables)
        {
            if (profil[cle] is { } dit && connu != Ternaire.Inconnu && connu != dit.VersTernaire())
            {
                yield return Contredit(cle, $"{commune.Nom} {(connu == Ternaire.Oui ? "est" : "n'est pas")} {nom}");
            }
        }
        if (profil[Cles.DansQpv] == true && zones[Zone.Qpv] == Ternaire.Non)
        {
            yield return Contredit(Cles.DansQpv, $"{commune.Nom} ne compte aucun quartier prioritaire");
        }
    }

    private ErreurSaisie Contredit(Cle cle, string fait) =>
        new(
            $"profil.{cle.Nom}",
            $"Cette réponse contredit les données : au {Typographie.Jour(jour)}, {fait}. Corrigez-la ou retirez-la."
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

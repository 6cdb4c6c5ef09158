using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Compares keeping a contract to its term with leaving it for the aid that cannot be held beside it.</summary>
public static class CalculBascule
{
    /// <summary>The comparison, or everything wrong with the question.</summary>
    public static ReponseBascule Comparer(Simulateur simulateur, DemandeBascule demande) =>
        CalculDepart.Calculer(simulateur, new(demande.Aide, demande.Signature, demande.Jour, demande.Verse)) switch
        {
            ReponseDepart.Faite { Depart: var depart } => Comparer(simulateur, demande, depart),
            ReponseDepart.Refusee { Erreurs: var erreurs } => new ReponseBascule.Refusee([
                .. erreurs.Select(erreur => erreur.Chemin == "depart" ? erreur with { Chemin = "bascule" } : erreur),
            ]),
            _ => throw new InvalidOperationException("Réponse de départ inattendue."),
        };

    private static ReponseBascule Comparer(Simulateur simulateur, DemandeBascule demande, Depart depart)
    {
        if (depart.Regime is not { BasculeVers: { } id, DureeMois: { } mois })
        {
            return Refuser(
                "aide",
                $"{depart.Contrat.Aide.Nom} : aucune source lue n'oppose ce contrat à une autre aide, il n'y a pas de choix à comparer."
            );
        }
        var terme = Terme(depart, mois);
        if (demande.Jour >= terme)
        {
            return Refuser(
                "bascule",
                $"Le contrat est allé à son terme le {Typographie.Jour(terme)} : il n'y a plus à choisir."
            );
        }
        var autre = new AutreVoie(simulateur, simulateur.Catalogue.Trouver(id)!, depart, demande.Signature.Profil);
        return autre.Resultat.Version is null
            ? Refuser(
                "bascule",
                $"{autre.Aide.Nom} ne se demande pas le {Typographie.Jour(demande.Jour)} (signature {autre.Aide.SignatureEnMots}). Choisissez un jour de cette période."
            )
            : new ReponseBascule.Faite(Dresser(depart, autre, terme));
    }

    private static ReponseBascule.Refusee Refuser(string chemin, string message) => new([new(chemin, message)]);

    // A contract paid by the year goes on by periods of the same length.
    private static DateOnly Terme(Depart depart, int mois)
    {
        var periodes =
            depart.Regime!.Regle is AnneesEffectives ? Durees.MoisEntiers(depart.Signature, depart.Jour) / mois + 1 : 1;
        return depart.Signature.AddMonths(mois * periodes);
    }

    private static Bascule Dresser(Depart depart, AutreVoie autre, DateOnly terme)
    {
        var annees = Annees(depart, autre.Annuel, terme);
        return new Bascule
        {
            Depart = depart,
            Vers = autre.Resultat,
            Terme = terme,
            ApportAnnuel = autre.Annuel,
            Annees = annees,
            CleDuSeuil = autre.Cle,
            Seuil = Seuil(depart, autre, terme, annees.Sum(annee => annee.Garder)),
            Questions = [.. autre.Questions.Concat(depart.Questions).DistinctBy(question => question.Cle)],
            Hypotheses = Hypotheses(depart, autre.Resultat, terme),
        };
    }

    private static AnneeBascule[] Annees(Depart depart, decimal? annuel, DateOnly terme)
    {
        var annees = new AnneeBascule[terme.AddDays(-1).Year - depart.Jour.Year + 1];
        decimal? cumul = 0;
        for (var rang = 0; rang < annees.Length; rang++)
        {
            var annee = depart.Jour.Year + rang;
            var part = Durees.PartDeLAnnee(annee, depart.Jour, terme);
            var garder = Garder(depart, annee, part);
            var basculer = Apport(annuel, part) - (rang == 0 ? depart.AReverser : 0);
            cumul += basculer - garder;
            annees[rang] = new(annee, garder, basculer, cumul);
        }
        return annees;
    }

    // What was earned before the choice comes either way, and is left out of both.
    private static decimal Garder(Depart depart, int annee, decimal part) =>
        depart.Regime!.Regle is AnneesEffectives
            ? Apport(depart.Montant.Annuel, part) ?? 0
            : depart
                .Montant.Echeancier.Where(echeance => echeance.Date > depart.Jour && echeance.Date.Value.Year == annee)
                .Sum(echeance => echeance.Montant);

    private static decimal? Apport(decimal? annuel, decimal part) =>
        annuel is { } somme ? Arrondi.AuCentime(somme * part) : null;

    // To the euro: the cents of each year were rounded.
    private static decimal? Seuil(Depart depart, AutreVoie autre, DateOnly terme, decimal garder)
    {
        var annees = Enumerable
            .Range(depart.Jour.Year, terme.Year - depart.Jour.Year + 1)
            .Sum(annee => Durees.PartDeLAnnee(annee, depart.Jour, terme));
        return autre.Taux is > 0 and var taux ? Math.Round((garder + depart.AReverser) / (taux * annees) ?? 0) : null;
    }

    private static string[] Hypotheses(Depart depart, ResultatAide vers, DateOnly terme) =>
        [
            $"Les deux voies sont comparées jusqu'au terme du contrat, le {Typographie.Jour(terme)} ; ensuite elles se valent.",
            "Les sommes déjà acquises au jour du choix viennent dans les deux cas et ne sont pas comptées.",
            .. vers.Statut switch
            {
                StatutAide.Eligible => Array.Empty<string>(),
                StatutAide.NonEligible =>
                [
                    $"D'après les données et vos réponses, {vers.Aide.Nom} ne serait pas ouverte ici ce jour-là.",
                ],
                _ =>
                [
                    $"Nous ne savons pas si {vers.Aide.Nom} est ouverte ici ce jour-là : la comparaison suppose que oui.",
                ],
            },
            .. depart.Lectures.Select(lecture => lecture.AReverser).Distinct().Count() > 1
                ? ["Le reversement retenu est la première lecture de la règle ; les autres sont données à côté."]
                : Array.Empty<string>(),
        ];
}

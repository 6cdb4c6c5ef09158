using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Holds one aid against the facts: status, reasons, questions, amount.</summary>
internal static class Instruction
{
    public static ResultatAide Instruire(Aide aide, Contexte contexte, Contexte presume)
    {
        if (aide.VersionAu(contexte.Jour) is not { } version)
        {
            return HorsPeriode(aide, contexte.Jour);
        }
        var statut = Statut(version, contexte);
        var statutPresume = Statut(version, presume);
        var possible = statut is StatutAide.NonEligible ? Montant.Inconnu : version.Montant.Calculer(contexte);
        return new ResultatAide
        {
            Aide = aide,
            Version = version,
            Statut = statut,
            StatutPresume = statutPresume == statut ? null : statutPresume,
            Montant = statut == StatutAide.Eligible ? possible : Montant.Inconnu,
            MontantPossible = possible,
            Engagements = [.. version.Engagements.Select(engagement => Prendre(engagement, contexte))],
            Motifs = Motifs(version, contexte),
            Questions = Questions(version, contexte, statut, possible),
            AVerifier = version.AVerifier,
            Notes = Notes(aide, version, contexte, possible),
        };
    }

    internal static StatutAide Statut(VersionAide version, Contexte contexte)
    {
        var verdict = Ternaire.Oui;
        foreach (var exigence in version.Conditions)
        {
            verdict = verdict.Et(exigence.Condition.Evaluer(contexte));
        }
        return verdict switch
        {
            Ternaire.Oui => StatutAide.Eligible,
            Ternaire.Non => StatutAide.NonEligible,
            Ternaire.Inconnu => StatutAide.Indetermine,
        };
    }

    private static Motif[] Motifs(VersionAide version, Contexte contexte)
    {
        var motifs = new Motif[version.Conditions.Count];
        for (var rang = 0; rang < motifs.Length; rang++)
        {
            var (texte, condition, source) = version.Conditions[rang];
            motifs[rang] = new Motif(
                texte,
                condition.Attendu,
                condition.Constater(contexte),
                condition.Evaluer(contexte),
                source
            );
        }
        return motifs;
    }

    private static IReadOnlyList<Question> Questions(
        VersionAide version,
        Contexte contexte,
        StatutAide statut,
        Montant possible
    ) =>
        statut switch
        {
            StatutAide.Indetermine => QuestionsDesConditions(version, contexte),
            StatutAide.Eligible =>
            [
                .. possible
                    .Manques.OrderBy(cle => cle.Rang)
                    .Select(cle => new Question(cle, cle.Question, "Pour calculer le montant.")),
            ],
            _ => [],
        };

    private static IReadOnlyList<Question> QuestionsDesConditions(VersionAide version, Contexte contexte)
    {
        var pourquoi = new SortedDictionary<int, (Cle Cle, List<string> Exigences)>();
        foreach (
            var exigence in version.Conditions.Where(exigence =>
                exigence.Condition.Evaluer(contexte) == Ternaire.Inconnu
            )
        )
        {
            var manques = new HashSet<Cle>();
            exigence.Condition.Manques(contexte, manques);
            foreach (var cle in manques)
            {
                if (!pourquoi.TryGetValue(cle.Rang, out var raison))
                {
                    pourquoi[cle.Rang] = raison = (cle, []);
                }
                raison.Exigences.Add(exigence.Texte);
            }
        }
        return
        [
            .. pourquoi.Values.Select(raison => new Question(
                raison.Cle,
                raison.Cle.Question,
                $"L'aide demande : {string.Join(" ; ", raison.Exigences)}."
            )),
        ];
    }

    private static EngagementPris Prendre(Engagement engagement, Contexte contexte)
    {
        var mois = engagement.DureeDe is { } cle ? (int?)contexte.Nombre(cle) : engagement.DureeMois;
        return new EngagementPris(
            engagement.Libelle,
            mois is { } duree ? Math.Max(duree, engagement.MinimumMois ?? 0) : null
        );
    }

    private static IReadOnlyList<string> Notes(Aide aide, VersionAide version, Contexte contexte, Montant montant)
    {
        var percue = contexte.Profil[Cles.AidesPercues]?.FirstOrDefault(percue => percue.Id == aide.Id);
        string[] dejaPercue = percue is null
            ? []
            :
            [
                $"Vous dites l'avoir déjà perçue le {Typographie.Jour(percue.Date)} : l'organisme vérifiera si elle peut l'être de nouveau.",
            ];
        var dites = version
            .Notes.Where(note => note.Si is null || note.Si.Evaluer(contexte) == Ternaire.Oui)
            .Select(note => note.Texte);
        return [.. dejaPercue, .. montant.Notes, .. dites];
    }

    private static ResultatAide HorsPeriode(Aide aide, DateOnly jour)
    {
        var fermee = aide.Signature.Au < jour;
        var motif = new Motif(
            "Signer pendant la période ouverte",
            $"signature {aide.SignatureEnMots}",
            $"signature le {Typographie.Jour(jour)}",
            Ternaire.Non,
            aide.Versions[fermee ? ^1 : 0].SourceMontant
        );
        return new ResultatAide
        {
            Aide = aide,
            Version = null,
            Statut = StatutAide.HorsPeriode,
            StatutPresume = null,
            Montant = Montant.Inconnu,
            MontantPossible = Montant.Inconnu,
            Engagements = [],
            Motifs = [motif],
            Questions = [],
            AVerifier = [],
            Notes = fermee && aide.ApresFermeture is { } suite ? [suite] : [],
        };
    }
}

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
        contexte.Oublier();
        var verdicts = Juger(version, contexte);
        var statut = Statut(verdicts);
        // A presumption only changes what is read of zones.
        var lieuLu = contexte.Lues.Connues != 0 || contexte.ZonesActuelles is not null;
        var statutPresume = lieuLu ? Statut(version, presume) : statut;
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
            Motifs = Motifs(version, verdicts, contexte),
            Questions = statut switch
            {
                StatutAide.Indetermine => Questions(version, verdicts, contexte),
                StatutAide.Eligible => Questions(possible),
                _ => [],
            },
            AVerifier = version.AVerifier,
            Notes = Notes(aide, version, contexte, possible),
        };
    }

    /// <summary>The status and the amount alone, the same as those of <see cref="Instruire"/>.</summary>
    public static AidePesee Peser(Aide aide, Contexte contexte)
    {
        if (aide.VersionAu(contexte.Jour) is not { } version)
        {
            return new AidePesee(aide, StatutAide.HorsPeriode, Montant.Inconnu);
        }
        var statut = Statut(version, contexte);
        return new AidePesee(
            aide,
            statut,
            statut == StatutAide.Eligible ? version.Montant.Calculer(contexte) : Montant.Inconnu
        );
    }

    internal static StatutAide Statut(VersionAide version, Contexte contexte)
    {
        var verdict = Ternaire.Oui;
        foreach (var exigence in version.Conditions)
        {
            verdict = verdict.Et(exigence.Condition.Evaluer(contexte));
        }
        return Statut(verdict);
    }

    private static Ternaire[] Juger(VersionAide version, Contexte contexte)
    {
        var verdicts = new Ternaire[version.Conditions.Count];
        for (var rang = 0; rang < verdicts.Length; rang++)
        {
            verdicts[rang] = version.Conditions[rang].Condition.Evaluer(contexte);
        }
        return verdicts;
    }

    private static StatutAide Statut(Ternaire[] verdicts)
    {
        var ensemble = Ternaire.Oui;
        foreach (var verdict in verdicts)
        {
            ensemble = ensemble.Et(verdict);
        }
        return Statut(ensemble);
    }

    private static StatutAide Statut(Ternaire verdict) =>
        verdict switch
        {
            Ternaire.Oui => StatutAide.Eligible,
            Ternaire.Non => StatutAide.NonEligible,
            Ternaire.Inconnu => StatutAide.Indetermine,
        };

    private static Motif[] Motifs(VersionAide version, Ternaire[] verdicts, Contexte contexte)
    {
        var motifs = new Motif[version.Conditions.Count];
        for (var rang = 0; rang < motifs.Length; rang++)
        {
            var exigence = version.Conditions[rang];
            motifs[rang] = new Motif(
                exigence.Texte,
                exigence.Attendu,
                exigence.Condition.Constater(contexte),
                verdicts[rang],
                exigence.Source
            );
        }
        return motifs;
    }

    private static Question[] Questions(Montant possible) =>
        [
            .. possible
                .Manques.OrderBy(cle => cle.Rang)
                .Select(cle => new Question(cle, cle.Question, "Pour calculer le montant.")),
        ];

    private static IReadOnlyList<Question> Questions(VersionAide version, Ternaire[] verdicts, Contexte contexte)
    {
        var pourquoi = new SortedDictionary<int, (Cle Cle, List<string> Exigences)>();
        foreach (var exigence in version.Conditions.Where((_, rang) => verdicts[rang] == Ternaire.Inconnu))
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

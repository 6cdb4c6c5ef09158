namespace Maillage.Aides;

/// <summary>A trace drawn again from what it holds.</summary>
public sealed record Rejeu
{
    /// <summary>Fingerprint of the answer drawn again; null when it could not be.</summary>
    public required string? Empreinte { get; init; }

    /// <summary>What was changed in the trace since it was written, in French; empty when nothing was.</summary>
    public required IReadOnlyList<string> Alterations { get; init; }

    /// <summary>Why the answer could not be drawn again, in French; empty when it was.</summary>
    public required IReadOnlyList<string> Obstacles { get; init; }

    /// <summary>What differs between the answer of the trace and the one drawn again.</summary>
    public required IReadOnlyList<EcartReponse> Ecarts { get; init; }

    /// <summary>Whether the trace is whole and gives the same answer again, bit for bit.</summary>
    public required bool Identique { get; init; }
}

/// <summary>Draws a trace again.</summary>
public static class RejeuTrace
{
    /// <summary>The answer of the trace's own rules and facts, by the engine of today.</summary>
    /// <param name="trace">The trace.</param>
    /// <param name="archives">Files where a text left out of the trace is looked for, by fingerprint.</param>
    public static Rejeu Rejouer(Trace trace, CorpusRegles archives)
    {
        var alterations = Alterations(trace).ToArray();
        var (corpus, absents) = Retrouver(trace.Regles, archives);
        if (absents.Count > 0)
        {
            return Impossible(alterations, absents);
        }
        var lu = corpus.LireCatalogue();
        if (lu.Catalogue is null)
        {
            return Impossible(
                alterations,
                lu.Erreurs.Select(erreur => $"Le moteur d'aujourd'hui ne lit plus cette règle : {erreur}")
            );
        }
        var simulateur = new Simulateur(lu.Catalogue, LieuRejoue.Ouvrir(trace.Lieu, trace.Question.Date));
        return simulateur.Simuler(Demande(trace)) switch
        {
            ReponseSimulation.Faite { Simulation: var simulation } => Comparer(trace, simulation, alterations),
            ReponseSimulation.Refusee { Erreurs: var erreurs } => Impossible(
                alterations,
                erreurs.Select(erreur => $"{erreur.Chemin} : {erreur.Message}")
            ),
            _ => throw new InvalidOperationException("Réponse de simulation inconnue."),
        };
    }

    internal static Demande Demande(Trace trace) =>
        new(
            trace.Question.Commune,
            trace.Question.Date,
            LectureProfil.Lire(trace.Question.Profil, "question.profil").Profil
        );

    private static Rejeu Comparer(Trace trace, Simulation simulation, string[] alterations)
    {
        var corps = EcritureTrace.Reponse(simulation);
        var empreinte = Aides.Empreinte.De(corps);
        return new Rejeu
        {
            Empreinte = empreinte,
            Alterations = alterations,
            Obstacles = [],
            Ecarts = ComparaisonReponses.Ecarts(trace.Reponse.Corps, corps),
            Identique = alterations.Length == 0 && empreinte == trace.Reponse.Empreinte,
        };
    }

    private static Rejeu Impossible(string[] alterations, IEnumerable<string> obstacles) =>
        new()
        {
            Empreinte = null,
            Alterations = alterations,
            Obstacles = [.. obstacles],
            Ecarts = [],
            Identique = false,
        };

    private static IEnumerable<string> Alterations(Trace trace)
    {
        foreach (var fichier in trace.Regles.Fichiers)
        {
            if (fichier.Texte is { } texte && Aides.Empreinte.De(texte) != fichier.Empreinte)
            {
                yield return $"Le texte de {fichier.Chemin} n'a pas l'empreinte notée dans la trace.";
            }
        }
        var ensemble = trace.Regles.Fichiers.Select(fichier => (fichier.Chemin, fichier.Empreinte));
        if (CorpusRegles.EmpreinteDe(ensemble) != trace.Regles.Empreinte)
        {
            yield return "L'empreinte de l'ensemble des règles n'est pas celle de ses fichiers.";
        }
        if (Aides.Empreinte.De(trace.Reponse.Corps) != trace.Reponse.Empreinte)
        {
            yield return "La réponse n'a pas l'empreinte notée dans la trace.";
        }
    }

    private static (CorpusRegles Corpus, IReadOnlyList<string> Absents) Retrouver(
        ReglesTrace regles,
        CorpusRegles archives
    )
    {
        var retrouves = new List<FichierRegle>();
        var absents = new List<string>();
        foreach (var fichier in regles.Fichiers)
        {
            var texte =
                fichier.Texte
                ?? archives
                    .Fichiers.FirstOrDefault(archive =>
                        archive.Chemin == fichier.Chemin && archive.Empreinte == fichier.Empreinte
                    )
                    ?.Texte;
            if (texte is null)
            {
                absents.Add(
                    $"Le texte de {fichier.Chemin} d'empreinte {Aides.Empreinte.Courte(fichier.Empreinte)} n'est ni dans la trace ni dans le dossier des règles. Donnez celui d'alors avec --reglementation."
                );
            }
            else
            {
                retrouves.Add(new FichierRegle(fichier.Chemin, texte));
            }
        }
        return (new CorpusRegles(retrouves), absents);
    }
}

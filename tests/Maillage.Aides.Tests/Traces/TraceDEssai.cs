using Maillage.Aides.Tests.Lecture;
using Maillage.Essais.Mondes;

namespace Maillage.Aides.Tests.Traces;

/// <summary>A trace of the small world, on one aid that asks for a ZIP, and on a local aid.</summary>
internal static class TraceDEssai
{
    public const string Medecin =
        """{"profession":"medecin","jours_par_semaine":3.50,"aides_percues":[{"id":"essai","date":"2015-02-01"}]}""";

    /// <summary>Declares the zone the small world does not know on 1 March 2021: the aid pays.</summary>
    public const string MedecinEnZip = """{"profession":"medecin","jours_par_semaine":3,"zone_medecin":"zip"}""";

    public static readonly DonneesTrace Donnees = new(
        Empreinte.De("données"),
        [new("zones.csv", Empreinte.De("zones"))]
    );

    /// <summary>The aid asks for a ZIP; one local aid is recorded.</summary>
    public static CorpusRegles Corpus { get; } = Lire("total: 1000");

    /// <summary>The same with another sum.</summary>
    public static CorpusRegles Lire(string total) =>
        CorpusRegles.De(
            [
                new TexteRegle(
                    "essai",
                    RegleDEssai
                        .Aide.Replace("total: 1000", total, StringComparison.Ordinal)
                        .Replace(
                            "{ texte: Être médecin, si: { profession: [medecin] }, source: texte }",
                            "{ texte: Exercer en ZIP, si: { zone: [zip] }, source: texte }",
                            StringComparison.Ordinal
                        ),
                    null
                ),
            ],
            null,
            [
                new TexteLocal(
                    "locales/essai.csv",
                    "collectivite;communes;professions;montant;du;au;source;fiabilite\r\nPays d'essai;34015;medecin;10000;2020-01-01;;Délibération;officielle\r\n"
                ),
            ]
        );

    public static Simulateur Simulateur(CorpusRegles corpus) =>
        new(corpus.LireCatalogue().Catalogue!, PetitMonde.Referentiel);

    public static Trace Ecrire(string profil = Medecin, string commune = "34015", string jour = "2021-03-01") =>
        Ecrire(
            Simulateur(Corpus),
            Corpus,
            new Demande(commune, DateOnly.Parse(jour, null), Essai.Profil(profil).Profil)
        );

    public static Trace Ecrire(Simulateur simulateur, CorpusRegles corpus, Demande demande) =>
        simulateur.Simuler(demande) is ReponseSimulation.Faite { Simulation: var simulation }
            ? EcritureTrace.Consigner(simulateur, simulation, corpus, Donnees)
            : throw new InvalidOperationException("La simulation d'essai est refusée.");
}

using FsCheck;
using FsCheck.Fluent;
using Maillage.Essais.Mondes;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees.Tests.Echanges;

/// <summary>Drafts of the small world, and the methods they follow.</summary>
internal static class BrouillonsAuHasard
{
    public static readonly MethodeZonage Methode2025 = new()
    {
        Id = "2025",
        Nom = "Classement et plafonds",
        Periode = new(new(2025, 5, 16), null),
        Classes = [ClasseZonage.Zip, ClasseZonage.Zac, ClasseZonage.Zar, ClasseZonage.HorsZonage],
        Sources = [],
    };

    public static CadreMontage Cadre { get; } =
        new()
        {
            Methodes = [Methode2025 with { Id = "2021" }, Methode2025],
            Repertoire = PetitMonde.Referentiel.Repertoire,
            Decoupages = [Decoupages.ParCommune(PetitMonde.Referentiel), Decoupages.ParEpci(PetitMonde.Referentiel)],
        };

    // What spreadsheets, quotes and line ends make of texts.
    private static readonly string?[] Textes =
    [
        null,
        "Deux départs ; aucun remplaçant",
        "« Oui », dit-il : \"prioritaire\"\nà revoir",
        "=1+1, puis _x000D_ et\ttabulation",
        "é\u202f€\u00a0œ 🩺",
        "0123",
    ];

    public static Gen<Brouillon> Tous() =>
        from rang in Gen.Choose(0, 1)
        from nom in Gen.Elements("Essai", "Zonage ; \"2026\"", "0012")
        from methode in Gen.Elements("2021", "2025")
        from zip in Gen.Elements<double?>(null, 0, 28.5, 100)
        from zac in Gen.Elements<double?>(null, 33.333)
        from source in Gen.Elements(Textes)
        from decisions in Gen.ArrayOf(UneDecision(), Cadre.Decoupages[rang].Territoires.Count)
        from consultation in UneConsultation()
        select new Brouillon
        {
            Nom = nom,
            Methode = methode,
            Maille = Cadre.Decoupages[rang].Maille,
            Millesime = Cadre.Decoupages[rang].Millesime,
            Plafonds = new(new(zip, zac), source),
            Decisions = Decider(Cadre.Decoupages[rang], decisions),
            Consultation = consultation,
        };

    private static Dictionary<string, Decision> Decider(Decoupage decoupage, Decision?[] decisions) =>
        decoupage
            .Territoires.Zip(decisions)
            .Where(paire => paire.Second is not null)
            .ToDictionary(paire => paire.First.Code, paire => paire.Second!);

    private static Gen<Decision?> UneDecision() =>
        from classee in Gen.Choose(0, 3)
        from classe in Gen.Elements(Methode2025.Classes.ToArray())
        from justification in Gen.Elements(Textes)
        from quartiers in Gen.Choose(0, 2)
        from habitants in Gen.Choose(0, 150)
        from classeQuartiers in Gen.Elements(ClasseZonage.Zip, ClasseZonage.Zac)
        select classee == 0
            ? null
            : new Decision(classe, justification, quartiers == 0 ? new(habitants, classeQuartiers) : null);

    private static Gen<Consultation> UneConsultation() =>
        from crsa in Gen.Choose(0, 2)
        from avis in Gen.Elements(Textes)
        select crsa switch
        {
            0 => Consultation.Vide,
            1 => new Consultation(new Dictionary<string, EtapeConsultation> { ["crsa"] = new(new(2026, 3, 1)) }),
            _ => new(
                new Dictionary<string, EtapeConsultation>
                {
                    ["crsa"] = new(new(2026, 3, 1), new(2026, 4, 2), avis),
                    ["urps"] = new(new(2026, 1, 31)),
                }
            ),
        };
}

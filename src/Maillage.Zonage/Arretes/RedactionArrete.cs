using Maillage.Territoires;

namespace Maillage.Zonage;

/// <summary>Writes an order of zoning from a draft.</summary>
public sealed class RedactionArrete
{
    private readonly DossierArrete dossier;
    private readonly IReadOnlyList<EtapeSuivie> etapes;
    private readonly IReadOnlyList<EffectifClasse> effectifs;
    private readonly DateOnly jour;

    private RedactionArrete(DossierArrete dossier, DateOnly jour)
    {
        (this.dossier, this.jour) = (dossier, jour);
        etapes = SuiviConsultation.Dresser(dossier.Instances, dossier.Brouillon.Consultation, jour);
        effectifs = Compter();
    }

    /// <summary>Writes the draft of an order, as things stand on a day.</summary>
    public static Arrete Projeter(DossierArrete dossier, DateOnly jour) =>
        new RedactionArrete(dossier, jour).Rediger(null);

    /// <summary>Writes the order once decreed; null, with all that is missing, when it cannot be.</summary>
    public static (Arrete? Arrete, IReadOnlyList<string> Manques) Decreter(DossierArrete dossier, Decret decret)
    {
        var redaction = new RedactionArrete(dossier, decret.Date);
        var manques = redaction.Manques();
        return manques.Count == 0 ? (redaction.Rediger(decret), []) : (null, manques);
    }

    private Arrete Rediger(Decret? decret)
    {
        var (brouillon, modele) = (dossier.Brouillon, dossier.Modele);
        return new()
        {
            Titre = Remplir(modele.Titre),
            Brouillon = brouillon.Nom,
            Autorite = modele.Autorite,
            Decret = decret,
            Reserve = ExamenArrete.Etude(brouillon),
            Manques = decret is null ? Manques() : [],
            Visas =
            [
                .. modele.Visas.Where(EstDite).Select(phrase => Remplir(phrase.Texte)),
                .. Avis(projet: decret is null),
            ],
            Considerants = [.. modele.Considerants.Where(EstDite).Select(phrase => Remplir(phrase.Texte))],
            Articles =
            [
                .. modele
                    .Articles.Where(article => Vaut(article.Si))
                    .Select(article => article with { Paragraphes = [.. article.Paragraphes.Select(Remplir)] }),
            ],
            Effectifs = effectifs,
            Departements = Departements(),
            AvecTerritoires = brouillon.Maille != Maille.Commune,
            Particuliers =
            [
                .. dossier
                    .Decoupage.Territoires.Where(territoire => brouillon.Decisions.ContainsKey(territoire.Code))
                    .Select(territoire => new TerritoireArrete(territoire, brouillon.Decisions[territoire.Code]))
                    .Where(un => un.Decision.Justification is not null || un.Decision.Quartiers is not null),
            ],
            Carte = dossier.Fond is { } fond ? CarteArrete.Dessiner(brouillon, dossier.Decoupage, fond) : null,
        };
    }

    private IReadOnlyList<string> Manques() =>
        ExamenArrete.Manques(dossier.Brouillon, dossier.Decoupage, dossier.Methode, etapes, jour);

    private EffectifClasse[] Compter() =>
        [
            .. dossier
                .Decoupage.Territoires.GroupBy(territoire =>
                    dossier.Brouillon.Decisions.GetValueOrDefault(territoire.Code)?.Classe
                )
                .OrderBy(groupe => CarteArrete.Rang(groupe.Key))
                .Select(groupe => new EffectifClasse(
                    groupe.Key,
                    groupe.Count(),
                    groupe.Sum(territoire => territoire.Communes.Count),
                    groupe.Sum(territoire => territoire.Population)
                )),
        ];

    private SectionArrete[] Departements() =>
        [
            .. dossier
                .Decoupage.Territoires.SelectMany(
                    territoire => territoire.Communes,
                    (territoire, commune) =>
                        new CommuneArrete(
                            commune,
                            dossier.Referentiel.Repertoire.Trouver(commune)?.Nom ?? commune.ToString(),
                            territoire.Nom,
                            dossier.Brouillon.Decisions.GetValueOrDefault(territoire.Code)?.Classe
                        )
                )
                .GroupBy(commune => commune.Code.Departement)
                .OrderBy(departement => departement.Key)
                .Select(departement => new SectionArrete(
                    dossier.Referentiel.Departements.GetValueOrDefault(departement.Key)
                        ?? new(departement.Key, departement.Key.ToString(), dossier.Referentiel.Region),
                    [
                        .. dossier.Brouillon.Maille == Maille.Commune
                            ? departement.OrderBy(commune => commune.Code)
                            : departement
                                .OrderBy(commune => commune.Territoire, StringComparer.InvariantCulture)
                                .ThenBy(commune => commune.Code),
                    ]
                )),
        ];

    // What is not closed is a reminder between brackets, which only a draft bears.
    private IEnumerable<string> Avis(bool projet) =>
        etapes.Where(etape => projet || etape.EstClose).Select(etape => etape.EstClose ? Visa(etape) : Rappel(etape));

    private static string Visa(EtapeSuivie etape) =>
        etape.Etape is { Rendu: { } rendu } && etape.Etat == EtatEtape.Rendu
            ? $"Vu {etape.Instance.Visa}, en date du {Typographie.Jour(rendu)} ;"
            : $"Vu {etape.Instance.Visa}, dont le silence vaut avis rendu depuis le {Typographie.Jour(etape.Echeance!.Value.AddDays(1))} ;";

    private static string Rappel(EtapeSuivie etape) =>
        $"[Vu {etape.Instance.Visa} : {etape.Phrase}{(etape.Instance.Requise == Ternaire.Oui ? "" : " ; aucun texte lu ne l'exige")}.]";

    private bool EstDite(PhraseArrete phrase) => Vaut(phrase.Si);

    private bool Vaut(string? si) =>
        si switch
        {
            null => true,
            "zar" => effectifs.Any(effectif => effectif.Classe == ClasseZonage.Zar),
            "quartiers" => Quartiers() > 0,
            _ => si == dossier.Methode.Id,
        };

    private int Quartiers() => dossier.Brouillon.Decisions.Values.Count(decision => decision.Quartiers is not null);

    private string Remplir(string texte)
    {
        foreach (var (mot, valeur) in Valeurs())
        {
            texte = texte.Replace($"{{{mot}}}", valeur, StringComparison.Ordinal);
        }
        return texte;
    }

    private (string Mot, string Valeur)[] Valeurs()
    {
        var territoires = dossier.Decoupage.Territoires;
        var classes = effectifs
            .Where(effectif => effectif.Classe is not null)
            .Select(effectif => Nommer(effectif.Classe!.Value));
        return
        [
            ("region", dossier.Modele.Region),
            ("methode", dossier.Methode.Id),
            ("communes", Nombre(territoires.Sum(territoire => territoire.Communes.Count))),
            ("territoires", Nombre(territoires.Count)),
            ("maille", dossier.Brouillon.Maille.Pluriel()),
            ("quartiers", Nombre(Quartiers())),
            ("classes", string.Join(", ", classes)),
        ];
    }

    private static string Nommer(ClasseZonage classe) =>
        classe == ClasseZonage.HorsZonage ? classe.Nom() : $"{classe.Nom()} ({classe.Sigle()})";

    private static string Nombre(int nombre) => Typographie.Nombre((decimal)nombre, 0);

    /// <summary>The words a sentence may leave to be filled.</summary>
    public static IReadOnlyList<string> Mots { get; } =
    ["region", "methode", "communes", "territoires", "maille", "quartiers", "classes"];
}

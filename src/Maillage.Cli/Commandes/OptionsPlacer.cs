using System.CommandLine;
using System.Globalization;
using Maillage.Planification;
using Maillage.Territoires;

namespace Maillage.Cli;

/// <summary>What <c>apl placer</c> may be asked.</summary>
internal sealed class OptionsPlacer
{
    private readonly Valeur nombre = new("--nombre", "N", "Médecins à placer.");
    private readonly Valeur seuil = new(
        "--seuil",
        "apl",
        "Accès à atteindre, en consultations par an et par habitant (par défaut : 2.5)."
    );
    private readonly Valeur objectif = new(
        "--objectif",
        "nom",
        "habitants (qui atteignent le seuil, par défaut), soins (gagnés sous le seuil) ou proximite (minutes jusqu'au médecin le plus proche)."
    );
    private readonly Valeur parCommune = new(
        "--par-commune",
        "k",
        "Médecins qu'une commune peut recevoir (par défaut : 1)."
    );
    private readonly Valeur etp = new("--etp", "etp", "Équivalent temps plein de chaque médecin (par défaut : 1).");
    private readonly Valeur permises = new(
        "--permises",
        "fichier",
        "Communes qui peuvent en recevoir : un fichier, un code par ligne, ou « equipe » pour celles qui ont une maison ou un centre de santé (par défaut : toutes)."
    );
    private readonly Valeur dAbord = new(
        "--d-abord",
        "fichier",
        "Communes à servir d'abord : un fichier, un code par ligne, ou « solidarite » pour les zones de solidarité."
    );
    private readonly Valeur dAbordAuMoins = new(
        "--d-abord-au-moins",
        "n",
        "Médecins réservés aux communes à servir d'abord (par défaut : tant qu'elles peuvent en recevoir)."
    );
    private readonly Valeur limite = new("--limite", "secondes", "Temps de la recherche exacte (par défaut : 20).");
    private readonly Drapeau gloutonne = new("--gloutonne", "Se contente de la réponse approchée, immédiate.");

    public IEnumerable<Option> Toutes =>
        [nombre, seuil, objectif, parCommune, etp, permises, dAbord, dAbordAuMoins, limite, gloutonne];

    public OptionsPlacement Recherche(Appel appel) =>
        new()
        {
            Exacte = !appel.Present(gloutonne),
            Limite = TimeSpan.FromSeconds(appel.Entier(limite, 20, 1, 86_400)),
        };

    public DemandePlacement Demande(Appel appel, ReferentielTerritorial referentiel)
    {
        var combien = appel.Exiger(nombre) is null ? 0 : appel.Entier(nombre, 0, 1, 1_000);
        var communes = new ListeCommunes(appel, referentiel);
        return new()
        {
            Nombre = combien,
            Seuil = Nombre(appel, seuil, 2.5),
            Objectif = LireObjectif(appel),
            ParCommune = appel.Entier(parCommune, 1, 1, 1_000),
            EtpParMedecin = Nombre(appel, etp, 1),
            Permises = communes.Lire(permises),
            Priorite = LirePriorite(appel, communes),
        };
    }

    private Priorite? LirePriorite(Appel appel, ListeCommunes communes)
    {
        int? reserves = appel.Texte(dAbordAuMoins) is null ? null : appel.Entier(dAbordAuMoins, 0, 0, 1_000);
        var premieres = communes.Lire(dAbord);
        if (premieres is null && reserves is not null && appel.Texte(dAbord) is null)
        {
            appel.Signaler(dAbordAuMoins.Name, $"Dites quelles communes servir d'abord : ajoutez {dAbord.Name}.");
        }
        return premieres is null ? null : new(premieres, reserves);
    }

    private Objectif LireObjectif(Appel appel)
    {
        if (appel.Texte(objectif) is not { } nom)
        {
            return Objectif.Habitants;
        }
        foreach (var connu in Enum.GetValues<Objectif>().Where(connu => EcriturePlacement.Nom(connu) == nom))
        {
            return connu;
        }
        appel.Signaler(objectif.Name, $"« {nom} » n'est pas un objectif. Écrivez habitants, soins ou proximite.");
        return Objectif.Habitants;
    }

    private static double Nombre(Appel appel, Valeur option, double defaut)
    {
        if (appel.Texte(option) is not { } texte)
        {
            return defaut;
        }
        if (
            double.TryParse(texte, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var lu)
            && double.IsFinite(lu)
            && lu > 0
        )
        {
            return lu;
        }
        appel.Signaler(
            option.Name,
            $"« {texte} » n'est pas un nombre supérieur à 0, écrit avec un point, par exemple 2.5."
        );
        return defaut;
    }
}

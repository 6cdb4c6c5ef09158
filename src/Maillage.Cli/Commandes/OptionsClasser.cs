using System.CommandLine;
using System.Globalization;
using Maillage.Donnees;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary>What <c>zonage classer</c> may be asked.</summary>
internal sealed class OptionsClasser
{
    private readonly Valeur maille = new(
        "--maille",
        "nom",
        "epci (par défaut), commune ou tvs (territoires de vie-santé, si leur table est déposée)."
    );
    private readonly Valeur methode = new("--methode", "année", "2017, 2021 ou 2025 (par défaut : la dernière).");
    private readonly Valeur plafondZip = new(
        "--plafond-zip",
        "pourcent",
        "Plafond des ZIP, en pour cent des habitants."
    );
    private readonly Valeur plafondZac = new(
        "--plafond-zac",
        "pourcent",
        "Plafond des ZAC, en pour cent des habitants."
    );
    private readonly Valeur poids = new(
        "--poids",
        "critère:poids,…",
        "Poids des critères, par exemple apl:4,pauvrete:2 ; les autres gardent le leur."
    );

    public IEnumerable<Option> Toutes => [maille, methode, plafondZip, plafondZac, poids];

    public DemandeClassement? Lire(Appel appel, DossierZonage dossier, ReferentielTerritorial referentiel)
    {
        var decoupage = Decouper(appel, dossier, referentiel);
        var choisie = Methode(appel, dossier);
        var plafonds = new Plafonds(Pourcent(appel, plafondZip), Pourcent(appel, plafondZac));
        var criteres = Peser(appel, dossier.Criteres);
        return decoupage is null || choisie is null ? null : new(new(decoupage, choisie, plafonds), criteres);
    }

    private Decoupage? Decouper(Appel appel, DossierZonage dossier, ReferentielTerritorial referentiel)
    {
        switch (appel.Texte(maille) ?? "epci")
        {
            case "epci":
                return Decoupages.ParEpci(referentiel);
            case "commune":
                return Decoupages.ParCommune(referentiel);
            case "tvs" when dossier.Tvs is { } composition:
                return Decoupages.ParTerritoireDeVie(referentiel, composition);
            case "tvs":
                appel.Signaler(dossier.ErreursTvs.Select(LectureReferentiel.EnSaisie));
                appel.Signaler(
                    maille.Name,
                    $"La table des territoires de vie-santé n'est pas utilisable. Déposez-la dans donnees/{LectureTableTvs.Depot}, ou choisissez epci ou commune."
                );
                return null;
            case var autre:
                appel.Signaler(maille.Name, $"« {autre} » n'est pas une maille. Choisissez parmi epci, commune, tvs.");
                return null;
        }
    }

    private MethodeZonage? Methode(Appel appel, DossierZonage dossier)
    {
        var id = appel.Texte(methode) ?? dossier.Methodes[^1].Id;
        if (dossier.Methode(id) is not { } trouvee)
        {
            appel.Signaler(
                methode.Name,
                $"« {id} » n'est pas une méthode. Choisissez parmi {string.Join(", ", dossier.Methodes.Select(une => une.Id))}."
            );
            return null;
        }
        return trouvee;
    }

    private List<Critere> Peser(Appel appel, IReadOnlyList<Critere> criteres)
    {
        var peses = criteres.ToList();
        foreach (var part in (appel.Texte(poids) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var paire = part.Split(':');
            var rang = peses.FindIndex(critere => critere.Id == paire[0].Trim());
            if (rang < 0 || paire.Length != 2 || Nombre(paire[1], 100) is not { } lu)
            {
                appel.Signaler(
                    poids.Name,
                    $"« {part} » : écrivez critère:poids, le poids de 0 à 100, le critère parmi {string.Join(", ", criteres.Select(critere => critere.Id))}."
                );
                continue;
            }
            peses[rang] = peses[rang] with { Poids = lu };
        }
        return peses;
    }

    private static double? Pourcent(Appel appel, Valeur option)
    {
        if (appel.Texte(option) is not { } texte)
        {
            return null;
        }
        var lu = Nombre(texte, 100);
        if (lu is null)
        {
            appel.Signaler(option.Name, $"« {texte} » n'est pas une part de 0 à 100 (point décimal).");
        }
        return lu;
    }

    private static double? Nombre(string texte, double maximum) =>
        double.TryParse(texte, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var lu)
        && lu >= 0
        && lu <= maximum
            ? lu
            : null;
}

using System.Globalization;
using Maillage.Donnees;
using Maillage.Zonage;

namespace Maillage.Cli;

/// <summary><c>zonage jauges</c>: how far the classing of a region's territories fills its limits.</summary>
internal sealed class JaugerZonage : Commande
{
    private readonly Mots fichier = new(
        "classement",
        plusieurs: false,
        "Donnez le fichier CSV territoire;population;cadre;classe, ou - pour l'entrée standard."
    );
    private readonly Valeur methode = new("--methode", "année", "2017, 2021 ou 2025.");
    private readonly Valeur plafondZip = new(
        "--plafond-zip",
        "pourcent",
        "Plafond régional des ZIP, en pour cent des habitants."
    );
    private readonly Valeur plafondZac = new(
        "--plafond-zac",
        "pourcent",
        "Plafond régional des ZAC, en pour cent des habitants."
    );

    public JaugerZonage()
        : base("jauges", "Remplit les jauges d'un classement : parts d'habitants, marge, dépassements.")
    {
        Arguments.Add(fichier);
        Options.Add(methode);
        Options.Add(plafondZip);
        Options.Add(plafondZac);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this);
        var choisie = Methode(appel);
        var plafonds = new Plafonds(Plafond(appel, plafondZip), Plafond(appel, plafondZac));
        var territoires = choisie is null
            ? null
            : FluxLu.Lire(appel, fichier, (lecteur, nom) => LectureClassement.Lire(lecteur, nom, choisie));
        if (!appel.Valide || choisie is null || territoires is null)
        {
            return appel.Refuser();
        }
        var jauges = CalculJauges.Remplir(choisie, territoires, plafonds);
        if (format == Format.Json)
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureJauges.Ecrire(json, jauges));
        }
        else
        {
            TexteJauges.Ecrire(appel.Poste.Sortie, jauges);
        }
        return Programme.Fait;
    }

    private MethodeZonage? Methode(Appel appel)
    {
        var methodes = LectureMethodesZonage.Lire(appel.Monde.Lieux.Reglementation);
        appel.Signaler(methodes.Erreurs.Select(LectureReferentiel.EnSaisie));
        if (appel.Exiger(methode) is not { } id || !methodes.Reussi)
        {
            return null;
        }
        var trouvee = methodes.Valeur.FirstOrDefault(une => une.Id == id);
        if (trouvee is null)
        {
            appel.Signaler(
                methode.Name,
                $"« {id} » n'est pas une méthode. Choisissez parmi {string.Join(", ", methodes.Valeur.Select(une => une.Id))}."
            );
        }
        return trouvee;
    }

    private static double? Plafond(Appel appel, Valeur option)
    {
        if (appel.Texte(option) is not { } texte)
        {
            return null;
        }
        if (
            double.TryParse(texte, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plafond)
            && plafond is >= 0 and <= 100
        )
        {
            return plafond;
        }
        appel.Signaler(option.Name, $"« {texte} » n'est pas une part de 0 à 100 (point décimal).");
        return null;
    }
}

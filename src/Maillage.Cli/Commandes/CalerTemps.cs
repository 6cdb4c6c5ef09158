using Maillage.Accessibilite;
using Maillage.Donnees;

namespace Maillage.Cli;

/// <summary><c>apl caler</c>: fits the law of travel times on measured pairs, and shows how far it falls.</summary>
internal sealed class CalerTemps : Commande
{
    private readonly Valeur couples = new(
        "--couples",
        "fichier.csv",
        "Couples de points mesurés : osrm_min, osrm_km, metric_hc_min, vol_oiseau_km."
    );

    public CalerTemps()
        : base("caler", "Cale les temps en voiture sur des couples mesurés et montre les erreurs du modèle.") =>
        Options.Add(couples);

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this);
        var calage = Caler(appel);
        if (!appel.Valide || calage is null)
        {
            return appel.Refuser();
        }
        if (format == Format.Json)
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureCalage.Ecrire(json, calage));
        }
        else
        {
            TexteCalage.Ecrire(appel.Poste.Sortie, calage);
        }
        return Programme.Fait;
    }

    private Calage? Caler(Appel appel)
    {
        if (appel.Exiger(couples) is not { } nom)
        {
            return null;
        }
        var lus = LectureCouplesRoutiers.Lire(Path.GetFullPath(nom, appel.Poste.Dossier));
        appel.Signaler(lus.Erreurs.Select(LectureReferentiel.EnSaisie));
        if (!lus.Reussi)
        {
            return null;
        }
        var calage = CalageRoutier.Caler(lus.Valeur, new());
        if (calage is null)
        {
            appel.Signaler(
                couples.Name,
                $"Il faut au moins {CalageRoutier.CouplesMinimum} couples à {new OptionsCalage().KmMaximum} km au plus, dont METRIC donne le temps."
            );
        }
        return calage;
    }
}

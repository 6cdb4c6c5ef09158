using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides inverser</c>: what would turn a no into a yes?</summary>
internal sealed class InverserAide : Commande
{
    private readonly Valeur aide = new("--aide", "id", "Identifiant de l'aide : maillage aides liste.");
    private readonly QuestionPosee question = new();

    public InverserAide()
        : base("inverser", "Dit ce qui changerait un non en oui : faits à changer, jour à attendre, communes proches.")
    {
        Options.Add(aide);
        foreach (var option in question.Options)
        {
            Options.Add(option);
        }
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this);
        var id = appel.Exiger(aide);
        var (simulateur, simulation) = question.Simuler(appel);
        var trouvee = id is null ? null : simulateur?.Catalogue.Trouver(id);
        if (id is not null && simulateur is not null && trouvee is null)
        {
            appel.Signaler(
                "--aide",
                $"« {id} » n'est pas une aide du catalogue. « maillage aides liste » les donne toutes."
            );
        }
        if (!appel.Valide || simulateur is null || simulation is null || trouvee is null)
        {
            return appel.Refuser();
        }
        var inversion = CalculInversion.Chercher(simulateur, simulation, trouvee);
        if (format == Format.Json)
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureInversion.Ecrire(json, inversion));
        }
        else
        {
            TexteInversion.Ecrire(appel.Poste.Sortie, inversion);
        }
        return Programme.Fait;
    }
}

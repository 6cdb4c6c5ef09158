using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides simuler</c>: what may I ask for in this commune, and why?</summary>
internal sealed class SimulerAides : Commande
{
    private readonly QuestionPosee question = new();
    private readonly Drapeau csv = new("--csv", "Répond en CSV, une ligne par aide.");

    public SimulerAides()
        : base("simuler", "Dit à quelles aides un profil a droit dans une commune, et pourquoi.")
    {
        foreach (var option in question.Options)
        {
            Options.Add(option);
        }
        Options.Add(csv);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this, csv);
        var (_, simulation) = question.Simuler(appel);
        if (!appel.Valide || simulation is null)
        {
            return appel.Refuser();
        }
        Ecrire(appel.Poste.Sortie, format, simulation);
        return Programme.Fait;
    }

    private static void Ecrire(TextWriter sortie, Format format, Simulation simulation)
    {
        switch (format)
        {
            case Format.Json:
                SortieJson.Ecrire(sortie, json => EcritureSimulation.Ecrire(json, simulation));
                break;
            case Format.Csv:
                TexteSimulation.Lignes(simulation).EcrireCsv(sortie);
                break;
            case Format.Tableau:
                TexteSimulation.Ecrire(sortie, simulation);
                break;
        }
    }
}

using Maillage.Aides;

namespace Maillage.Cli;

/// <summary><c>aides reversement</c>: what is paid, due back and still due when a contract ends early?</summary>
internal sealed class SolderContrat : Commande
{
    private readonly OptionsContrat contrat = new();
    private readonly Valeur depart = new("--depart", "AAAA-MM-JJ", "Premier jour sans le contrat.");

    public SolderContrat()
        : base("reversement", "Dit ce qui est versé, à rendre et encore dû quand un contrat s'arrête avant son terme.")
    {
        foreach (var option in contrat.Toutes)
        {
            Options.Add(option);
        }
        Options.Add(depart);
    }

    public override int Executer(Appel appel)
    {
        var format = appel.Format(this);
        var (saisi, jour) = (contrat.Lire(appel), OptionsContrat.ExigerJour(appel, depart));
        var solde = saisi is null || jour is null ? null : Solder(appel, saisi, jour.Value);
        if (!appel.Valide || solde is null)
        {
            return appel.Refuser();
        }
        if (format == Format.Json)
        {
            SortieJson.Ecrire(appel.Poste.Sortie, json => EcritureDepart.Ecrire(json, solde));
        }
        else
        {
            TexteDepart.Ecrire(appel.Poste.Sortie, solde);
        }
        return Programme.Fait;
    }

    private static Depart? Solder(Appel appel, ContratSaisi saisi, DateOnly jour)
    {
        if (appel.OuvrirSimulateur() is not { } simulateur)
        {
            return null;
        }
        var reponse = CalculDepart.Calculer(simulateur, new(saisi.Aide, saisi.Signature, jour, saisi.Verse));
        if (reponse is ReponseDepart.Refusee refusee)
        {
            appel.Signaler(refusee.Erreurs.Select(OptionFautive.De));
        }
        return (reponse as ReponseDepart.Faite)?.Depart;
    }
}

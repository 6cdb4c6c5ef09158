namespace Maillage.Cli;

/// <summary><c>donnees compiler</c>: builds the reference figures from the official files.</summary>
internal sealed class CompilerDonnees : Commande
{
    private readonly Valeur brut = new("--brut", "dossier", "Dossier des fichiers officiels.");
    private readonly Valeur vers = new("--vers", "dossier", "Dossier à écrire (par défaut : celui des données).");

    public CompilerDonnees()
        : base("compiler", "Construit les données de référence à partir des fichiers officiels.")
    {
        Options.Add(brut);
        Options.Add(vers);
    }

    public override int Executer(Appel appel) => throw new NotSupportedException();
}

namespace Maillage.Cli;

/// <summary><c>donnees verifier</c>: checks the reference figures.</summary>
internal sealed class VerifierDonnees : Commande
{
    public VerifierDonnees()
        : base("verifier", "Vérifie les données de référence.") { }

    public override int Executer(Appel appel) => throw new NotSupportedException();
}

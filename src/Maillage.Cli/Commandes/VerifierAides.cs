namespace Maillage.Cli;

/// <summary><c>aides verifier</c>: rule files, temporal coverage, all the cases.</summary>
internal sealed class VerifierAides : Commande
{
    public VerifierAides()
        : base("verifier", "Vérifie les règles et rejoue tous les cas.") { }

    public override int Executer(Appel appel) => throw new NotSupportedException();
}

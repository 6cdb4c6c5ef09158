namespace Maillage.Aides;

/// <summary>Whom to turn to and what to bring.</summary>
/// <param name="Autorite">Who examines the application.</param>
/// <param name="Payeur">Who pays.</param>
/// <param name="Contact">Whom to call or write to first.</param>
/// <param name="Pieces">Documents asked for.</param>
public sealed record Demarche(string Autorite, string Payeur, string Contact, IReadOnlyList<Piece> Pieces);

/// <summary>A document asked for.</summary>
/// <param name="Libelle">The document.</param>
/// <param name="AConfirmer">Whether no source lists it, so that it must be checked with the authority.</param>
public sealed record Piece(string Libelle, bool AConfirmer)
{
    /// <summary>As shown: <c>Bail du cabinet (à confirmer)</c>.</summary>
    public override string ToString() => AConfirmer ? $"{Libelle} (à confirmer)" : Libelle;
}

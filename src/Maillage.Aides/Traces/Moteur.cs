namespace Maillage.Aides;

/// <summary>What turns rules into an answer.</summary>
public static class Moteur
{
    /// <summary>Goes up when the same rules and facts may give another answer; an example answer whose fingerprint is tested holds it.</summary>
    public const string Version = "1";

    /// <summary>Fingerprint of the facts a profile may state: names, kinds and values, in order.</summary>
    public static string Vocabulaire { get; } =
        Empreinte.De(string.Concat(Cles.Toutes.Select(cle => $"{cle.Nom} {cle.GetType().Name} {Valeurs(cle)}\n")));

    private static string Valeurs(Cle cle) =>
        cle is CleChoix choix ? string.Join('|', choix.Valeurs.Select(valeur => valeur.Code)) : "";
}

using Maillage.Aides;

namespace Maillage.Portail.Catalogue;

/// <summary>What differs between a version of an aid and the next one, in French sentences.</summary>
public sealed record EcartVersions(IReadOnlyList<string> Phrases)
{
    internal static EcartVersions Comparer(VersionAide avant, VersionAide apres) =>
        new([
            .. Montant(avant, apres),
            .. apres.Conditions.Where(nouvelle => avant.Conditions.All(ancienne => ancienne.Texte != nouvelle.Texte)).Select(nouvelle => $"Condition nouvelle : {Minuscule(nouvelle.Texte)}."),
            .. avant.Conditions.Where(ancienne => apres.Conditions.All(nouvelle => nouvelle.Texte != ancienne.Texte)).Select(ancienne => $"Condition retirée : {Minuscule(ancienne.Texte)}."),
            .. Precisees(avant, apres),
            .. Engagements(avant, apres),
        ]);

    private static IEnumerable<string> Montant(VersionAide avant, VersionAide apres) =>
        avant.Montant.EnMots == apres.Montant.EnMots
            ? []
            : [$"Montant : {avant.Montant.EnMots} ; puis {apres.Montant.EnMots}."];

    private static IEnumerable<string> Precisees(VersionAide avant, VersionAide apres) =>
        from ancienne in avant.Conditions
        join nouvelle in apres.Conditions on ancienne.Texte equals nouvelle.Texte
        where ancienne.Condition.Attendu != nouvelle.Condition.Attendu
        select $"{ancienne.Texte} : {ancienne.Condition.Attendu} ; puis {nouvelle.Condition.Attendu}.";

    private static IEnumerable<string> Engagements(VersionAide avant, VersionAide apres) =>
        apres
            .Engagements.Where(nouveau => avant.Engagements.All(ancien => ancien.Libelle != nouveau.Libelle))
            .Select(nouveau => $"Engagement nouveau : {Minuscule(nouveau.Libelle)}.")
            .Concat(
                avant
                    .Engagements.Where(ancien => apres.Engagements.All(nouveau => nouveau.Libelle != ancien.Libelle))
                    .Select(ancien => $"Engagement retiré : {Minuscule(ancien.Libelle)}.")
            );

    private static string Minuscule(string texte) =>
        texte.Length > 1 && char.IsLower(texte[1]) ? char.ToLowerInvariant(texte[0]) + texte[1..] : texte;
}

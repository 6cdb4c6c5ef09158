namespace Maillage.Aides;

/// <summary>What differs between a version of an aid and the next one, in French sentences.</summary>
public sealed record EcartVersions(IReadOnlyList<string> Phrases)
{
    /// <summary>
    /// What the second version says otherwise than the first. Conditions nobody published are not conditions removed: what came before is
    /// then neither kept nor dropped.
    /// </summary>
    public static EcartVersions Comparer(VersionAide avant, VersionAide apres) =>
        apres.Conditions.Any(exigence => exigence.Condition is NonPublie)
            ? new EcartVersions([
                .. Montant(avant, apres),
                "Les nouvelles conditions ne sont pas publiées dans les textes que nous avons lus : celles d’avant peuvent avoir été gardées ou non.",
            ])
            : new EcartVersions([
                .. Montant(avant, apres),
                .. Absentes(apres.Conditions, avant.Conditions).Select(texte => $"Condition nouvelle : {texte}."),
                .. Absentes(avant.Conditions, apres.Conditions).Select(texte => $"Condition retirée : {texte}."),
                .. Precisees(avant, apres),
                .. Engagements(avant, apres),
            ]);

    private static IEnumerable<string> Absentes(IReadOnlyList<Exigence> cherchees, IReadOnlyList<Exigence> autres) =>
        cherchees
            .Where(exigence => autres.All(autre => autre.Texte != exigence.Texte))
            .Select(exigence => Minuscule(exigence.Texte));

    private static IEnumerable<string> Montant(VersionAide avant, VersionAide apres) =>
        avant.Montant.EnMots == apres.Montant.EnMots
            ? []
            :
            [
                $"Montant avant : {Minuscule(avant.Montant.EnMots).TrimEnd('.')}.",
                $"Montant ensuite : {Minuscule(apres.Montant.EnMots).TrimEnd('.')}.",
            ];

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
        texte.Length > 1 && (char.IsLower(texte[1]) || texte[1] is '\'' or '’' or ' ')
            ? char.ToLowerInvariant(texte[0]) + texte[1..]
            : texte;
}

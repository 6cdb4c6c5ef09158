using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// A local aid is recorded at the place, that day, for the profession. It is never false: the record is not complete, so that nothing
/// recorded leaves it unknown.
/// </summary>
public sealed record AideLocaleRecensee(string Absence) : Condition
{
    /// <inheritdoc />
    public override string Attendu => "aide d'une collectivité recensée dans la commune à cette date";

    internal override bool PeutResterInconnue => true;

    internal override Ternaire Evaluer(Contexte contexte) =>
        contexte.AidesLocales.Any() ? Ternaire.Oui : Ternaire.Inconnu;

    internal override string Constater(Contexte contexte) =>
        contexte.AidesLocales.Any()
            ? string.Join(" ; ", contexte.AidesLocales.Select(aide => aide.Collectivite).Distinct())
            : Absence;

    internal override void Manques(Contexte contexte, ISet<Cle> manques)
    {
        if (contexte.AidesLocalesPossibles.Any())
        {
            manques.Add(Cles.Profession);
        }
    }

    // The profession is asked only where an aid recorded waits for it.
    internal override void Lues(ISet<Cle> cles) { }
}

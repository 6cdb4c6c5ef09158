using Maillage.Territoires;

namespace Maillage.Portraits;

/// <summary>Something at stake for access to care in a département, in our words.</summary>
/// <param name="Departement">The département.</param>
/// <param name="Theme">What it is about, <c>snake_case</c>: <c>releve</c>, <c>medecin_traitant</c>, <c>vieillissement</c>…</param>
/// <param name="Texte">A French sentence.</param>
/// <param name="Source">The document.</param>
/// <param name="Section">Where in the document.</param>
public sealed record Enjeu(
    CodeDepartement Departement,
    string Theme,
    string Texte,
    SourcePubliee Source,
    string Section
);

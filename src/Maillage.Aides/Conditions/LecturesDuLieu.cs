using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>Which facts of a place an evaluation looked at.</summary>
/// <param name="Connues">Two bits a zone, in the order of <see cref="Zone"/>: set when what is known of it was read.</param>
/// <param name="Presumees">The same for what is presumed of it.</param>
/// <param name="Departement">Whether the département was read.</param>
/// <param name="Locales">Whether the local aids recorded there were read.</param>
internal readonly record struct LecturesDuLieu(ulong Connues, ulong Presumees, bool Departement, bool Locales)
{
    public LecturesDuLieu Avec(Zone zone, bool presume)
    {
        var bits = 0b11UL << (2 * (int)zone);
        return this with { Connues = Connues | bits, Presumees = presume ? Presumees | bits : Presumees };
    }

    public LecturesDuLieu AvecDepartement() => this with { Departement = true };

    public LecturesDuLieu AvecLocales() => this with { Locales = true };
}

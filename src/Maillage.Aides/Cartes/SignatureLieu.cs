using Maillage.Territoires;

namespace Maillage.Aides;

/// <summary>
/// All that a rule may know of a place on a day: what is known of each zone, what is presumed, the département. Two communes of the same
/// signature have the same rights.
/// </summary>
/// <param name="Connues">Two bits a zone, in the order of <see cref="Zone"/>: its <see cref="Ternaire"/>.</param>
/// <param name="Presumees">The same if the last known zoning still held.</param>
/// <param name="Departement">The département; none when it does not matter.</param>
/// <param name="Recensee">The commune itself where local aids are recorded; none elsewhere, or when it does not matter.</param>
internal readonly record struct SignatureLieu(
    ulong Connues,
    ulong Presumees,
    CodeDepartement Departement,
    CodeCommune Recensee
)
{
    public static SignatureLieu De(ZonesCommune zones, CodeCommune commune, IReadOnlySet<CodeCommune> recensees)
    {
        var (connues, presumees) = (0UL, 0UL);
        foreach (var zone in NomsDeZones.Toutes)
        {
            connues |= (ulong)zones[zone] << (2 * (int)zone);
            presumees |= (ulong)zones.Presumee(zone) << (2 * (int)zone);
        }
        return new SignatureLieu(
            connues,
            presumees,
            commune.Departement,
            recensees.Contains(commune) ? commune : default
        );
    }

    /// <summary>The signature reduced to what was read.</summary>
    public SignatureLieu Reduire(LecturesDuLieu lues) =>
        new(
            Connues & lues.Connues,
            Presumees & lues.Presumees,
            lues.Departement ? Departement : default,
            lues.Locales ? Recensee : default
        );
}

namespace Maillage.Aides;

/// <summary>What may leave the browser of the person concerned.</summary>
public static class ProfilPartageable
{
    /// <summary>
    /// The same profile without its confidential facts (date of birth, money); the date of birth becomes the age on the day of signature,
    /// unless it makes no sense.
    /// </summary>
    public static Profil Partageable(this Profil profil, DateOnly jour)
    {
        var ouvert = profil
            .Renseignees.Where(cle => cle.Confidentielle)
            .Aggregate(profil, (reste, cle) => reste.Sans(cle));
        var age = profil[Cles.DateNaissance] is { } naissance ? AgeRevolu.EnAnnees(naissance, jour) : (int?)null;
        return age >= Cles.Age.Minimum && age <= Cles.Age.Maximum ? ouvert.Avec(Cles.Age, age.Value) : ouvert;
    }
}

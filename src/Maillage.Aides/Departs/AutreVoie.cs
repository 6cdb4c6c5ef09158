namespace Maillage.Aides;

/// <summary>The aid one may leave a contract for, on the day of the choice.</summary>
internal sealed class AutreVoie
{
    // Any sum will do: the aid is a share of it.
    private const decimal Etalon = 1000;

    private readonly Simulateur simulateur;
    private readonly Depart depart;

    public AutreVoie(Simulateur simulateur, Aide aide, Depart depart, Profil signature)
    {
        (this.simulateur, this.depart, Aide) = (simulateur, depart, aide);
        // Who leaves a contract is installed already: the rates of a new installation are not for them.
        var profil = signature.Avec(Cles.Projet, "maintien");
        Resultat = Instruire(profil);
        Cle = Resultat.Version is null ? null : LueParLeMontant(Resultat.Version);
        Taux = Cle is null ? null : Instruire(profil.Avec(Cle, Etalon)).MontantPossible.Annuel / Etalon;
    }

    public Aide Aide { get; }

    public ResultatAide Resultat { get; }

    /// <summary>The sum of money the aid is a share of; null when it is of none.</summary>
    public CleNombre? Cle { get; }

    /// <summary>The share of that sum, a year.</summary>
    public decimal? Taux { get; }

    public decimal? Annuel => Resultat.MontantPossible.Annuel;

    public IEnumerable<Question> Questions =>
        Resultat.MontantPossible.Manques.Select(cle => new Question(
            cle,
            cle.Question,
            "Pour comparer les deux voies."
        ));

    private ResultatAide Instruire(Profil profil) => simulateur.Instruire(Aide, depart.Commune, depart.Jour, profil);

    private static CleNombre? LueParLeMontant(VersionAide version)
    {
        var lues = new HashSet<Cle>();
        version.Montant.Lues(lues);
        return lues.OfType<CleNombre>().FirstOrDefault(cle => cle.Unite == "€");
    }
}

using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Donnees;

/// <summary>All that the acts of a zoning rest on, read once: methods, instances to consult, sentences of the order, meshes at hand.</summary>
public sealed class ActesZonage
{
    private ActesZonage(
        IReadOnlyList<MethodeZonage> methodes,
        IReadOnlyList<InstanceConsultee> instances,
        ModeleArrete modele,
        ReferentielTerritorial referentiel
    ) => (Methodes, Instances, Modele, Referentiel) = (methodes, instances, modele, referentiel);

    /// <summary>The methods, oldest first.</summary>
    public IReadOnlyList<MethodeZonage> Methodes { get; }

    /// <summary>The instances to consult.</summary>
    public IReadOnlyList<InstanceConsultee> Instances { get; }

    /// <summary>The sentences of the order.</summary>
    public ModeleArrete Modele { get; }

    /// <summary>The figures.</summary>
    public ReferentielTerritorial Referentiel { get; }

    /// <summary>The meshes at hand.</summary>
    public IReadOnlyList<Decoupage> Decoupages { get; private init; } = [];

    /// <summary>Reads the rules.</summary>
    /// <param name="reglementation">The folder that holds <c>zonage/</c>.</param>
    /// <param name="referentiel">The figures.</param>
    /// <param name="vieSante">The mesh of the territoires de vie-santé; null when its table is not at hand.</param>
    public static Resultat<ActesZonage> Lire(
        string reglementation,
        ReferentielTerritorial referentiel,
        Decoupage? vieSante = null
    )
    {
        var methodes = LectureMethodesZonage.Lire(reglementation);
        var instances = LectureConsultation.Lire(reglementation);
        var modele = LectureModeleArrete.Lire(reglementation);
        if (!methodes.Reussi || !instances.Reussi || !modele.Reussi)
        {
            return new([.. methodes.Erreurs, .. instances.Erreurs, .. modele.Erreurs]);
        }
        Decoupage[] toujours = [Zonage.Decoupages.ParEpci(referentiel), Zonage.Decoupages.ParCommune(referentiel)];
        return new(
            new ActesZonage(methodes.Valeur, instances.Valeur, modele.Valeur, referentiel)
            {
                Decoupages = vieSante is null ? toujours : [vieSante, .. toujours],
            }
        );
    }

    /// <summary>Reads the rules, and the table of territoires de vie-santé when it was dropped; one that cannot be used is left out.</summary>
    /// <param name="donnees">Folder of the compiled figures.</param>
    /// <param name="reglementation">The folder that holds <c>zonage/</c>.</param>
    /// <param name="referentiel">The figures already read.</param>
    public static Resultat<ActesZonage> Charger(
        string donnees,
        string reglementation,
        ReferentielTerritorial referentiel
    )
    {
        var composition = LectureTableTvs.Present(donnees) ? LectureTableTvs.Lire(donnees, referentiel).Valeur : null;
        return Lire(
            reglementation,
            referentiel,
            composition is null ? null : Zonage.Decoupages.ParTerritoireDeVie(referentiel, composition)
        );
    }

    /// <summary>What a draft is checked against when it is read.</summary>
    /// <param name="voulue">The mesh wanted; null for that of the file.</param>
    /// <param name="methode">Method of a file that names none; null for the latest.</param>
    public CadreMontage Cadre(Maille? voulue = null, string? methode = null) =>
        new()
        {
            Methodes = Methodes,
            Repertoire = Referentiel.Repertoire,
            Decoupages = Decoupages,
            Instances = Instances.Select(instance => instance.Id).ToHashSet(),
            Voulue = voulue,
            Methode = methode,
        };

    /// <summary>The mesh of a draft read here.</summary>
    public Decoupage Decoupage(Brouillon brouillon) =>
        Decoupages.First(decoupage => decoupage.Maille == brouillon.Maille);

    /// <summary>All that the order of a draft read here is made from.</summary>
    public DossierArrete Dossier(Brouillon brouillon, FondDeCarte? fond) =>
        new()
        {
            Brouillon = brouillon,
            Decoupage = Decoupage(brouillon),
            Methode = Methodes.First(methode => methode.Id == brouillon.Methode),
            Modele = Modele,
            Instances = Instances,
            Referentiel = Referentiel,
            Fond = fond,
        };

    /// <summary>Where the opinions of a draft stand on a day, and what is missing before decreeing it.</summary>
    public (IReadOnlyList<EtapeSuivie> Etapes, IReadOnlyList<string> Manques) Examiner(
        Brouillon brouillon,
        DateOnly jour
    )
    {
        var etapes = SuiviConsultation.Dresser(Instances, brouillon.Consultation, jour);
        var methode = Methodes.First(une => une.Id == brouillon.Methode);
        return (etapes, ExamenArrete.Manques(brouillon, Decoupage(brouillon), methode, etapes, jour));
    }
}

using System.Globalization;
using Maillage.Accessibilite;
using Maillage.Territoires;

namespace Maillage.Planification;

/// <summary>Everything that is wrong with a demand, in French.</summary>
internal sealed class ControleDemande
{
    private readonly AccesRegion acces;
    private readonly DemandePlacement demande;
    private readonly List<FautePlacement> fautes = [];

    private ControleDemande(AccesRegion acces, DemandePlacement demande) =>
        (this.acces, this.demande) = (acces, demande);

    public static IReadOnlyList<FautePlacement> Fautes(AccesRegion acces, DemandePlacement demande)
    {
        var controle = new ControleDemande(acces, demande);
        controle.Nombres();
        controle.Places();
        controle.Priorite();
        return controle.fautes;
    }

    private void Nombres()
    {
        Exiger(demande.Nombre >= 1, "nombre", $"« {demande.Nombre} » médecin à placer : demandez-en au moins un.");
        Exiger(
            demande.ParCommune >= 1,
            "par_commune",
            $"« {demande.ParCommune} » médecin par commune : il en faut au moins un."
        );
        Exiger(
            Positif(demande.Seuil),
            "seuil",
            $"Le seuil « {Ecrire(demande.Seuil)} » doit être un nombre supérieur à 0."
        );
        Exiger(
            Positif(demande.EtpParMedecin),
            "etp",
            $"« {Ecrire(demande.EtpParMedecin)} » équivalent temps plein : écrivez un nombre supérieur à 0."
        );
    }

    private void Places()
    {
        Connaitre(demande.Permises, "permises");
        var communes = Nombre(demande.Permises) ?? acces.Region.Communes.Count;
        Exiger(communes > 0, "permises", "Aucune commune permise : nommez au moins une commune de la région.");
        var places = communes * (long)demande.ParCommune;
        Exiger(
            communes == 0 || demande.ParCommune < 1 || demande.Nombre <= places,
            "nombre",
            $"{demande.Nombre} médecins à placer pour {places} places permises : baissez le nombre, permettez plus de communes ou plus de médecins par commune."
        );
    }

    private void Priorite()
    {
        if (demande.Priorite is not { } priorite)
        {
            return;
        }
        Connaitre(priorite.Communes, "d_abord");
        var places = (long)priorite.Communes.Distinct().Count(EstPermise) * Math.Max(demande.ParCommune, 0);
        Exiger(
            places > 0,
            "d_abord",
            "Aucune des communes à servir d'abord n'est permise : permettez-en une, ou retirez la priorité."
        );
        var reserves = priorite.AuMoins ?? 0;
        Exiger(
            reserves >= 0 && reserves <= demande.Nombre && reserves <= places,
            "d_abord_au_moins",
            $"{reserves} médecins réservés aux communes à servir d'abord : il en faut de 0 à {Math.Min(demande.Nombre, places)}."
        );
    }

    private bool EstPermise(CodeCommune commune) =>
        acces.Rang(commune) is not null && (demande.Permises is null || demande.Permises.Contains(commune));

    private int? Nombre(IReadOnlyCollection<CodeCommune>? communes) =>
        communes?.Distinct().Count(commune => acces.Rang(commune) is not null);

    private void Connaitre(IReadOnlyCollection<CodeCommune>? communes, string cle)
    {
        foreach (var commune in (communes ?? []).Distinct().Where(commune => acces.Rang(commune) is null))
        {
            fautes.Add(new(cle, $"« {commune} » n'est le code d'aucune commune de la région."));
        }
    }

    private void Exiger(bool bon, string cle, string message)
    {
        if (!bon)
        {
            fautes.Add(new(cle, message));
        }
    }

    private static bool Positif(double nombre) => double.IsFinite(nombre) && nombre > 0;

    private static string Ecrire(double nombre) => nombre.ToString(CultureInfo.InvariantCulture);
}

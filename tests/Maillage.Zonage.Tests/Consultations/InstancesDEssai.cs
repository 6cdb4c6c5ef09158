using Maillage.Territoires;

namespace Maillage.Zonage.Tests.Consultations;

internal static class InstancesDEssai
{
    public static readonly InstanceConsultee Crsa = new()
    {
        Id = "crsa",
        Nom = "CRSA",
        Acte = "avis",
        Visa = "l'avis",
        Requise = Ternaire.Oui,
        DelaiMois = 2,
        SilenceVautAvis = Ternaire.Oui,
        Source = "le code",
        Fiabilite = Fiabilite.Administrative,
        AVerifier = [],
    };

    public static readonly InstanceConsultee Urps = Crsa with
    {
        Id = "urps",
        Nom = "URPS",
        Acte = "concertation",
        DelaiMois = null,
        SilenceVautAvis = Ternaire.Inconnu,
    };

    public static readonly InstanceConsultee Partenaire = Crsa with
    {
        Id = "partenaire",
        Nom = "Partenaire",
        Requise = Ternaire.Inconnu,
        SilenceVautAvis = Ternaire.Non,
    };

    public static Consultation Saisie(string instance, DateOnly saisie, DateOnly? rendu = null, string? avis = null) =>
        new(new Dictionary<string, EtapeConsultation> { [instance] = new(saisie, rendu, avis) });
}

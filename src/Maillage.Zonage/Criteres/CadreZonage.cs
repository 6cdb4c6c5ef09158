namespace Maillage.Zonage;

/// <summary>What a method with thresholds lets decide of a territory.</summary>
public static class CadreZonage
{
    /// <summary>By its accessibility; null when the method has no threshold or the accessibility is unknown.</summary>
    public static CadreNational? De(MethodeZonage methode, ScoreTerritoire score) =>
        methode.Seuils is { } seuils
        && score.Parts.FirstOrDefault(part => part.Critere.Id == MesuresCriteres.Apl) is { Valeur.Valeur: { } apl }
            ? seuils.Cadre(apl)
            : null;
}

namespace Maillage.Portail.Habillage;

/// <summary>Entries of the menu.</summary>
public enum Rubrique
{
    Aucune,
    Installer,
    Territoires,
    Aides,
    Piloter,
}

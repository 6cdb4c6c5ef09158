using Maillage.Territoires;

namespace Maillage.Accessibilite;

/// <summary>
/// One thing that may happen in a region. A scenario is a list of them, applied in order to a copy; nothing in them names a person.
/// </summary>
public abstract record Modification
{
    private protected Modification() { }

    /// <summary>General practitioners settle, or a team opens with them.</summary>
    /// <param name="Commune">Where.</param>
    /// <param name="Etp">Full-time equivalents gained, finite, above 0.</param>
    /// <param name="Equipe">Whether they come as a team that opens.</param>
    public sealed record Arrivee(CodeCommune Commune, double Etp, bool Equipe = false) : Modification;

    /// <summary>General practitioners leave or retire; never more than the commune has.</summary>
    /// <param name="Commune">From where.</param>
    /// <param name="Etp">Full-time equivalents lost, finite, above 0.</param>
    /// <param name="Retraite">Whether they retire.</param>
    public sealed record Depart(CodeCommune Commune, double Etp, bool Retraite = false) : Modification;

    /// <summary>A general practitioner changes the number of days worked.</summary>
    /// <param name="Commune">Where.</param>
    /// <param name="JoursAvant">Days a week until then, 0 to 7.</param>
    /// <param name="JoursApres">Days a week from then, 0 to 7.</param>
    public sealed record TempsDeTravail(CodeCommune Commune, double JoursAvant, double JoursApres) : Modification;

    /// <summary>A road shortens or lengthens the way between two communes, both ways.</summary>
    /// <param name="Origine">One end.</param>
    /// <param name="Destination">The other.</param>
    /// <param name="Minutes">The new time, finite, 0 or more.</param>
    public sealed record Route(CodeCommune Origine, CodeCommune Destination, double Minutes) : Modification;

    /// <summary>Residents come or go, as old as those of the commune.</summary>
    /// <param name="Commune">Where.</param>
    /// <param name="Habitants">Residents gained, negative when lost; never more than the commune has.</param>
    public sealed record Population(CodeCommune Commune, double Habitants) : Modification;

    /// <summary>The people of a commune need more or less care because of their age.</summary>
    /// <param name="Commune">Where.</param>
    /// <param name="Pourcent">Change of the need of each, in per cent, above −100.</param>
    public sealed record Vieillissement(CodeCommune Commune, double Pourcent) : Modification;

    /// <summary>Visitors swell a commune some months of the year; they count a twelfth a month, or wholly in the month studied.</summary>
    /// <param name="Commune">Where.</param>
    /// <param name="Habitants">Visitors present in those months, above 0.</param>
    /// <param name="Mois">Months, 1 to 12, each once.</param>
    public sealed record Saison(CodeCommune Commune, double Habitants, IReadOnlyList<int> Mois) : Modification;
}

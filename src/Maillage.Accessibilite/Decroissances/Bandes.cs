namespace Maillage.Accessibilite;

/// <summary>A decay by steps: the weight of the first band that holds the time, 0 after the last (Luo and Qi 2009; DREES).</summary>
public sealed record Bandes : Decroissance
{
    private readonly Bande[] bandes;

    /// <param name="bandes">At least one; bounds strictly ascending; weights never growing.</param>
    /// <exception cref="ArgumentException">No band, bounds out of order, or a weight that grows, is not above 0 or not finite.</exception>
    public Bandes(params IReadOnlyList<Bande> bandes)
    {
        if (LectureBandes.Defauts(bandes).FirstOrDefault() is { } defaut)
        {
            throw new ArgumentException(defaut, nameof(bandes));
        }
        this.bandes = [.. bandes];
    }

    /// <summary>The bands, nearest first.</summary>
    public IReadOnlyList<Bande> Liste => bandes;

    /// <inheritdoc/>
    public override double Portee => bandes[^1].Borne;

    /// <summary>Everything within a time counts the same: the bound included, as in 2SFCA (Luo and Wang 2003).</summary>
    public static Bandes Seuil(double minutes) => new(new Bande(minutes, 1));

    /// <inheritdoc/>
    public override double Poids(double minutes)
    {
        foreach (var bande in bandes)
        {
            if (bande.Contient(minutes))
            {
                return bande.Poids;
            }
        }
        return 0;
    }

    /// <summary>Two decays are equal when their bands are.</summary>
    public bool Equals(Bandes? autre) => autre is not null && bandes.AsSpan().SequenceEqual(autre.bandes);

    /// <inheritdoc/>
    public override int GetHashCode() => bandes.Aggregate(0, HashCode.Combine);
}

namespace Maillage.Territoires.Recherche;

/// <summary>A text to look for, spelt as <see cref="Graphie"/> does.</summary>
internal sealed class TexteCherche
{
    private readonly byte[] lettres;
    private readonly Tete teteEntiere;
    private readonly Tete teteSansArticle;

    private TexteCherche(byte[] lettres, ulong debutsDeMots)
    {
        this.lettres = lettres;
        DebutsDeMots = debutsDeMots;
        Article = Graphie.LongueurArticle(lettres, debutsDeMots);
        Masque = Graphie.Masque(SansArticle);
        Initiales = Graphie.Initiales(lettres, debutsDeMots);
        teteEntiere = new Tete(lettres);
        teteSansArticle = new Tete(SansArticle);
    }

    public ReadOnlySpan<byte> Lettres => lettres;

    public ReadOnlySpan<byte> SansArticle => lettres.AsSpan(Article);

    public ulong DebutsDeMots { get; }

    public int Article { get; }

    /// <summary>Letters of the text, its article left out.</summary>
    public uint Masque { get; }

    /// <summary>Letters that begin its words.</summary>
    public uint Initiales { get; }

    public ref readonly Tete TeteEntiere => ref teteEntiere;

    public ref readonly Tete TeteSansArticle => ref teteSansArticle;

    /// <summary>Spells a text, or returns null when it holds neither letter nor digit.</summary>
    public static TexteCherche? Lire(ReadOnlySpan<char> texte)
    {
        Span<byte> cible = stackalloc byte[Graphie.LongueurMax];
        var longueur = Graphie.Ecrire(texte, cible, out var debuts);
        return longueur == 0 ? null : new TexteCherche(cible[..longueur].ToArray(), debuts);
    }

    /// <summary>The text before a position where a word begins.</summary>
    public TexteCherche Avant(int position) => new(lettres[..position], DebutsDeMots & ((1ul << position) - 1));
}

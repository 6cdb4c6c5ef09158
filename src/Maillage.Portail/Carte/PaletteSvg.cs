namespace Maillage.Portail.Carte;

/// <summary>
/// Colours of the drawing of the region, those of the style sheet: a picture cannot read it. Same names as <see cref="ClasseCarte.Teinte"/>.
/// </summary>
internal sealed record PaletteSvg(
    string Fond,
    string Encre,
    string Trait,
    string Papier,
    IReadOnlyDictionary<string, string> Teintes
)
{
    public static PaletteSvg Claire { get; } =
        new(
            "#f4f7f7",
            "#1b2430",
            "#566072",
            "#ffffff",
            new Dictionary<string, string>
            {
                ["zip"] = "#8f2d1f",
                ["zac"] = "#db8a2a",
                ["zar"] = "#cfe3e0",
                ["hors_zonage"] = "#f1f3f5",
                ["inconnu"] = "#ffffff",
                ["q1"] = "#e6f2f0",
                ["q2"] = "#b3d9d3",
                ["q3"] = "#74b5ac",
                ["q4"] = "#2f8a80",
                ["q5"] = "#084f4b",
                ["d1"] = "#a6451f",
                ["d2"] = "#e6ad85",
                ["d3"] = "#efefec",
                ["d4"] = "#8dc3bc",
                ["d5"] = "#0b6e69",
                ["points"] = "#9a611e",
            }
        );

    public static PaletteSvg Sombre { get; } =
        new(
            "#1a222b",
            "#e8edf2",
            "#a7b3c0",
            "#12181f",
            new Dictionary<string, string>
            {
                ["zip"] = "#c04a38",
                ["zac"] = "#db8a2a",
                ["zar"] = "#47716c",
                ["hors_zonage"] = "#2a343e",
                ["inconnu"] = "#12181f",
                ["q1"] = "#22333a",
                ["q2"] = "#2a5356",
                ["q3"] = "#357d79",
                ["q4"] = "#5cb3aa",
                ["q5"] = "#a9e3db",
                ["d1"] = "#e2744a",
                ["d2"] = "#8a5338",
                ["d3"] = "#39424b",
                ["d4"] = "#3a746f",
                ["d5"] = "#6ccfc4",
                ["points"] = "#8a5718",
            }
        );
}

using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using Maillage.Bench;

CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
Console.OutputEncoding = Encoding.UTF8;

if (args is ["--charge", var adresse, ..])
{
    await Charge.Mesurer(adresse, secondes: 60);
    return;
}
if (args is ["--situations", var fichier])
{
    using var sortie = Console.OpenStandardOutput();
    Situations.Mesurer(Environment.GetEnvironmentVariable("MAILLAGE_RACINE") ?? ".", fichier, sortie);
    return;
}
if (args is ["--placement"])
{
    foreach (var ligne in PlacementRapide.Mesurer(Environment.GetEnvironmentVariable("MAILLAGE_RACINE") ?? "."))
    {
        Console.WriteLine(ligne);
    }
    return;
}
if (!args.Contains("--rapide"))
{
    BenchmarkSwitcher.FromAssembly(typeof(RechercheBench).Assembly).Run(args);
    return;
}

Console.WriteLine("mesure | n | p50 | p95 | max");
Console.WriteLine("---|---|---|---|---");
var racine = Environment.GetEnvironmentVariable("MAILLAGE_RACINE") ?? ".";
var choix = args.SkipWhile(mot => mot != "--rapide").Skip(1).FirstOrDefault();
(string Nom, Func<IEnumerable<string>> Mesurer)[] sujets =
[
    ("aides", () => AidesRapide.Mesurer(racine)),
    ("carte", () => CarteRapide.Mesurer(racine)),
    ("recherche", () => RechercheRapide.Mesurer(racine)),
    ("acces", AccesRapide.Mesurer),
    ("temps", () => TempsRapide.Mesurer(racine)),
    ("zonage", () => ZonageRapide.Mesurer(racine)),
    ("projections", () => ProjectionsRapide.Mesurer(racine)),
    ("portraits", () => PortraitsRapide.Mesurer(racine)),
];
foreach (var ligne in sujets.Where(sujet => choix is null || sujet.Nom == choix).SelectMany(sujet => sujet.Mesurer()))
{
    Console.WriteLine(ligne);
}

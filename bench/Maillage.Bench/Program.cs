using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using Maillage.Bench;

CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
Console.OutputEncoding = Encoding.UTF8;

if (!args.Contains("--rapide"))
{
    BenchmarkSwitcher.FromAssembly(typeof(RechercheBench).Assembly).Run(args);
    return;
}

Console.WriteLine("mesure | n | p50 | p95 | max");
Console.WriteLine("---|---|---|---|---");
foreach (var ligne in RechercheRapide.Mesurer(Environment.GetEnvironmentVariable("MAILLAGE_RACINE") ?? "."))
{
    Console.WriteLine(ligne);
}

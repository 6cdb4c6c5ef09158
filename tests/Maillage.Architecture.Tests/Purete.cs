using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Maillage.Architecture.Tests;

/// <summary>Reads what a built assembly uses, from its metadata.</summary>
internal static class Purete
{
    private static readonly string[] EspacesInterdits =
    [
        "Microsoft.AspNetCore",
        "Microsoft.EntityFrameworkCore",
        "Microsoft.Extensions",
        "System.Net",
        "System.Data",
        "System.Diagnostics.Process",
    ];

    private static readonly string[] TypesInterdits =
    [
        "System.IO.File",
        "System.IO.FileInfo",
        "System.IO.FileStream",
        "System.IO.Directory",
        "System.IO.DirectoryInfo",
        "System.IO.Path",
        "System.Console",
        "System.DateTime",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System",
        "System.Environment",
    ];

    // The first is written by the compiler into iterators; the others read no clock.
    private static readonly string[] MembresPermis =
    [
        "System.Environment.get_CurrentManagedThreadId",
        "System.DateTime.IsLeapYear",
        "System.DateTime.DaysInMonth",
    ];

    /// <summary>Forbidden types the assembly uses, and its static fields that can change.</summary>
    public static IReadOnlyList<string> Ecarts(string assemblage)
    {
        using var lecteurPe = new PEReader(File.OpenRead(assemblage));
        var lecteur = lecteurPe.GetMetadataReader();
        return [.. TypesUtilises(lecteur).Where(EstInterdit).Concat(ChampsVariables(lecteur)).Distinct().Order()];
    }

    public static bool EstInterdit(string usage)
    {
        if (MembresPermis.Contains(usage))
        {
            return false;
        }
        return EspacesInterdits.Any(espace => usage.StartsWith(espace + ".", StringComparison.Ordinal))
            || TypesInterdits.Any(type => usage == type || usage.StartsWith(type + ".", StringComparison.Ordinal));
    }

    private static IEnumerable<string> TypesUtilises(MetadataReader lecteur)
    {
        var membres = lecteur
            .MemberReferences.Select(lecteur.GetMemberReference)
            .Where(membre => membre.Parent.Kind == HandleKind.TypeReference)
            .Select(membre => (Type: (TypeReferenceHandle)membre.Parent, Nom: lecteur.GetString(membre.Name)))
            .ToList();
        var parMembre = membres.Select(membre => membre.Type).ToHashSet();
        return membres
            .Select(membre => NomComplet(lecteur, membre.Type) + "." + membre.Nom)
            .Concat(
                lecteur.TypeReferences.Where(type => !parMembre.Contains(type)).Select(t => NomComplet(lecteur, t))
            );
    }

    private static string NomComplet(MetadataReader lecteur, TypeReferenceHandle poignee)
    {
        var type = lecteur.GetTypeReference(poignee);
        return lecteur.GetString(type.Namespace) + "." + lecteur.GetString(type.Name);
    }

    private static IEnumerable<string> ChampsVariables(MetadataReader lecteur) =>
        from poignee in lecteur.FieldDefinitions
        let champ = lecteur.GetFieldDefinition(poignee)
        let type = lecteur.GetTypeDefinition(champ.GetDeclaringType())
        let nom = lecteur.GetString(type.Name) + "." + lecteur.GetString(champ.Name)
        where champ.Attributes.HasFlag(FieldAttributes.Static)
        where (champ.Attributes & (FieldAttributes.InitOnly | FieldAttributes.Literal)) == 0
        where !nom.Contains('<')
        select $"champ statique modifiable {nom}";
}

using Maillage.Portail.Habillage;
using Maillage.Territoires;
using Maillage.Zonage;

namespace Maillage.Portail.Zonages;

/// <summary>The words people read about a draft.</summary>
internal static class MotsZonage
{
    /// <summary>A share in per cent: « 13,5 % ».</summary>
    public static string Part(double? pourcent, int decimales = 1) =>
        pourcent is { } connue ? $"{Typographie.Nombre(connue, decimales)}{Typographie.EspaceInsecable}%" : "inconnue";

    public static string Habitants(long nombre) =>
        $"{Typographie.Nombre((decimal)nombre, 0)}{Typographie.EspaceInsecable}{(nombre > 1 ? "habitants" : "habitant")}";

    /// <summary>« ZIP », or « non classé ».</summary>
    public static string Sigle(ClasseZonage? classe) => classe?.Sigle() ?? ClassesDeZonage.NonClasse.Libelle;

    public static string Frontiere(Monde monde, Frontiere frontiere) =>
        $"{monde.NomCommune(frontiere.Une)} et {monde.NomCommune(frontiere.Autre)} : {Typographie.Euros(frontiere.Ecart)} d’écart";

    /// <summary>The value of a criterion with its unit, or « inconnu ».</summary>
    public static string Valeur(PartDeScore part) =>
        part.Valeur.Valeur is { } valeur
            ? $"{Typographie.Nombre(valeur, part.Critere.Decimales)}{Typographie.EspaceInsecable}{part.Critere.Unite}"
            : "inconnu";

    public static string Score(double? score) => score is { } connu ? Mots.Decimales(connu, 1) : "inconnu";
}

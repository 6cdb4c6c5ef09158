using Maillage.Territoires;

namespace Maillage.Portail.Communes;

/// <summary>The form that draws up a free list of communes, with what could not be read in the list typed.</summary>
public sealed record VueComposer(string Nom, string Communes, ListeDeCommunes Liste);

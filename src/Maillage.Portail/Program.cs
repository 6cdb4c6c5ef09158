using Maillage.Portail;

return await Composition.Demarrer(args);

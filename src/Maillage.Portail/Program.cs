using Maillage.Portail;

return await Portail.Demarrer(args);

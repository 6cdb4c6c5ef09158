using Maillage.Cli;

using var poste = Poste.DuSysteme();
return Programme.Executer(args, poste);

using Ctg.Samples.BonusTerritoire;
using Ctg.Samples.Common;

return ConsoleSetup.Run(BonusCommand.Run, args);

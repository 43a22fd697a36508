using Ctg.Samples.Common;
using Ctg.Samples.Resiliation;

return ConsoleSetup.Run(ResiliationCommand.Run, args);

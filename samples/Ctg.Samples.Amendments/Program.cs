using Ctg.Samples.Amendments;
using Ctg.Samples.Common;

return ConsoleSetup.Run(AmendmentsCommand.Run, args);

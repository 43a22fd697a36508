using Ctg.Samples.Common;
using Ctg.Samples.Obligations;

return ConsoleSetup.Run(ObligationsCommand.Run, args);

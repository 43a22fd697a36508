using Ctg.Samples.Audit;
using Ctg.Samples.Common;

return ConsoleSetup.Run(AuditCommand.Run, args);

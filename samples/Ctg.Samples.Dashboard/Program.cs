using Ctg.Samples.Common;
using Ctg.Samples.Dashboard;

return ConsoleSetup.Run(DashboardCommand.Run, args);

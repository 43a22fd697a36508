using Ctg.Samples.Cluster;
using Ctg.Samples.Common;

return ConsoleSetup.Run(ClusterCommand.Run, args);

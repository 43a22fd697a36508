using Ctg.Samples.Common;
using Ctg.Samples.Indicators;

return ConsoleSetup.Run(IndicatorsCommand.Run, args);

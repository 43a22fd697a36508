using Ctg.Samples.Common;
using Ctg.Samples.Tour;

return ConsoleSetup.Run(TourCommand.Run, args);

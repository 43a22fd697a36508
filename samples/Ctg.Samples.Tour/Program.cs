using System.Text;
using Ctg.Samples.Tour;
using NodaTime;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
{
    // In a file or a pipe the lines are as long everywhere.
    AnsiConsole.Profile.Width = TourCommand.PlainWidth;
}

return TourCommand.Run(args, AnsiConsole.Console, Console.Error, SystemClock.Instance);

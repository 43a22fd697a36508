using Ctg.Domain;
using Ctg.Domain.Json;
using Ctg.Domain.Status;
using NodaTime;

var reading = ConventionJson.ReadFile(args[0]);
if (!reading.IsValid)
{
    Console.Error.WriteLine(reading.Render(Language.English)); // every error: line, path, code and message
    return 1;
}

var status = reading.History.StatusOn(new LocalDate(2022, 6, 15)); // by the text of that day, avenants included
Console.WriteLine(status.Value);                    // InForce
Console.WriteLine(status.Render(Language.English)); // and why, step by step
return 0;

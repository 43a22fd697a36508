using Ctg.Domain.Fuzz;
using SharpFuzz;

// fuzz seeds FOLDER     writes the inputs to start from and the dictionary of the format
// fuzz TARGET           under afl-fuzz: one input after the other; else: the input that stands on standard input
switch (args)
{
    case ["seeds", var folder]:
        Seeds.Write(folder);
        return 0;
    case [var name] when Targets.Find(name) is { } target:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            target(memory.ToArray());
        });
        return 0;
    default:
        await Console.Error.WriteLineAsync("fuzz seeds FOLDER | fuzz read | fuzz rollup | fuzz text");
        return 2;
}

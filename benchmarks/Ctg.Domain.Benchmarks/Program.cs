using BenchmarkDotNet.Running;
using Ctg.Domain.Benchmarks.Compare;
using Ctg.Domain.Benchmarks.Growth;

if (args is ["compare", .. var options])
{
    return CompareCommand.Run(options, Console.Out, Console.Error);
}

if (args is ["growth", .. var cases])
{
    return GrowthCommand.Run(cases, Console.Out);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

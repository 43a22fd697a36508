using BenchmarkDotNet.Running;
using Ctg.Domain.Benchmarks.Compare;

if (args is ["compare", .. var options])
{
    return CompareCommand.Run(options, Console.Out, Console.Error);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;

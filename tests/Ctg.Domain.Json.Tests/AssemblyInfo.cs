using Ctg.Domain.Arbitraries;
using FsCheck.Xunit;

[assembly: Properties(Arbitrary = [typeof(DomainArbitraries)])]

using Ctg.Samples.WebApi;

await using var app = await WebService.StartedWith(args);
await app.WaitForShutdownAsync();

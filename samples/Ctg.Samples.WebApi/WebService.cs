using Ctg.Domain.Json;
using Microsoft.EntityFrameworkCore;

namespace Ctg.Samples.WebApi;

/// <summary>A Caf's conventions behind HTTP: documents in, answers with their reasons out.</summary>
internal static class WebService
{
    /// <summary>A started service; its address is in <see cref="WebApplication.Urls"/>.</summary>
    internal static async Task<WebApplication> StartedWith(string[] args)
    {
        var app = Build(args);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ConventionsContext>().Database.EnsureCreatedAsync();
        }

        await app.StartAsync();
        return app;
    }

    private static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var settings = builder.Configuration.GetRequiredSection("Ctg").Get<ServiceSettings>()!;
        builder.Services.AddSingleton(settings);
        builder.Services.AddDbContext<ConventionsContext>(options => options.UseSqlite($"Data Source={settings.Database}"));
        builder.Services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ConventionJson.TypeInfoResolver));

        var app = builder.Build();
        app.MapConventions();
        app.MapAllocations();
        return app;
    }
}

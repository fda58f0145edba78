using Line.Simulator;
using Line.Simulator.Tool;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Configuration.AddCommandLine(args, ToolOptions.Switches);
builder.Services.AddLineSimulator(options => ToolOptions.Apply(builder.Configuration, options));

var app = builder.Build();
app.MapLineSimulator();
app.MapGet("/", () => Results.Redirect("/simulator/"));
await app.RunAsync();

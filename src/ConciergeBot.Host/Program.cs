using ConciergeBot.Host;

return await ConciergeHost.RunAsync(args);

using ConciergeBot.Evaluation;

return await Commands.RunAsync(args, Console.Out, Console.Error);

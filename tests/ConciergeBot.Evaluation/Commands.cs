using ConciergeBot.Answering.Model;
using ConciergeBot.Evaluation.Product;

namespace ConciergeBot.Evaluation;

/// <summary>The program's commands, each in a file of its own.</summary>
internal static class Commands
{
    private const string Usage = """
        usage: dotnet run --project tests/ConciergeBot.Evaluation -- COMMAND [--option value …]
          retrieval --data FOLDER --run FILE     ranks FOLDER/corpus.json for FOLDER/queries.json with the product's search; reads no labels
          score     --data FOLDER --run FILE     scores such a ranking against FOLDER/qrels.json
          answers   --data FILE.jsonl [--report FOLDER] [--floors true]
                                                 each question through the whole product, matched on the reply's text
          dialogues --data FILE.jsonl [--report FOLDER]
                                                 the same for several messages of a parent
          golden    [--data FILE.jsonl,…] [--report FOLDER] [--engine pairs] [--articles FOLDER]
                                                 search and decision on the stored questions; a report with the misses
          safety    [--data FILE.jsonl] [--rules FOLDER] [--report FOLDER]
                                                 recall and false alarms of the safety step per kind, split and style; with
                                                 --data blind of lines that nothing is learned from, with --data everyday
                                                 of the golden questions that are held back
          safety-train [--without SPLIT,SPLIT] [--to FILE]
                                                 trains the second opinion of the safety step
          signals                                how well each signal alone orders, with the askings and without
          fusion    --endpoint URL --model NAME [--key KEY] [--provider AzureOpenAI] [--dimensions N] [--cache FILE]
                    [--report FOLDER] [--to FOLDER] [--words in-force]
                                                 embeds articles and stored questions with an embedding model, compares ways of bringing
                                                 words and vectors together and writes the best to knowledge/fusion
          train     [--data FOLDER] [--articles FOLDER]
                                                 trains the re-ranker of our articles and fits the decision; with FOLDER, whose
                                                 labels it reads, the re-ranker for plain lists instead
        """;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        if (args.Length == 0 || Options.Parse(args[1..]) is not { } options)
        {
            await error.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            switch (args[0])
            {
                case "retrieval":
                    RetrievalCommand.Run(options.Required("data"), options.Required("run"), output);
                    return 0;
                case "train":
                    TrainCommand.Run(options.Optional("data"), options.Optional("articles") ?? Repository.Articles, output);
                    return 0;
                case "answers":
                    return await AnswersCommand.RunAsync(
                        options.Required("data"), options.Optional("report") ?? Path.Combine("artifacts", "answers"), options.Optional("floors") == "true", output);
                case "dialogues":
                    await DialoguesCommand.RunAsync(options.Required("data"), options.Optional("report") ?? Path.Combine("artifacts", "answers"), output);
                    return 0;
                case "golden":
                    return GoldenCommand.Run(options.Optional("articles") ?? Repository.Articles, options.Optional("data"), options.Optional("engine") ?? "best", options.Optional("report"), output);
                case "safety":
                    Safety.SafetyCommand.Run(options.Optional("rules") ?? Safety.SafetyCommand.Rules, options.Optional("data"), options.Optional("report"), output);
                    return 0;
                case "safety-train":
                    Safety.SafetyTrainCommand.Run(
                        Safety.SafetyCommand.Rules, options.Optional("without"), options.Optional("to") ?? Path.Combine(Safety.SafetyCommand.Rules, ConciergeBot.Safety.Learned.LearnedWeights.FileName), output);
                    return 0;
                case "signals":
                    SignalsCommand.Run(output);
                    return 0;
                case "fusion":
                    await Vectors.FusionCommand.RunAsync(Vectors.FusionSettings.Of(options), output, CancellationToken.None);
                    return 0;
                case "score":
                    var judgements = RetrievalFiles.ReadJudgements(options.Required("data"));
                    await output.WriteLineAsync(RetrievalScore.Of(judgements, RetrievalFiles.ReadRun(options.Required("run"))).ToString());
                    return 0;
                default:
                    await error.WriteLineAsync(Usage);
                    return 2;
            }
        }
        catch (Exception e) when (e is OptionException or ModelException)
        {
            await error.WriteLineAsync(e.Message);
            return 2;
        }
    }
}

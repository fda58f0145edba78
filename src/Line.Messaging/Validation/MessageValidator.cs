namespace Line.Messaging;

/// <summary>Finds what LINE would refuse, before a call is made.</summary>
public static class MessageValidator
{
    /// <summary>Checks the messages of one request (LINE: 1 to 5).</summary>
    /// <returns>Everything that is wrong, empty where nothing is.</returns>
    public static IReadOnlyList<LimitViolation> Validate(IReadOnlyList<Message> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var limits = new Limits();
        limits.Count("messages", messages, 1, 5);
        for (var i = 0; i < messages.Count; i++)
            MessageRules.Check(limits, $"messages[{i}]", messages[i]);
        return limits.Violations;
    }

    /// <summary>Checks one message; its properties are named from the message on.</summary>
    public static IReadOnlyList<LimitViolation> Validate(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var limits = new Limits();
        MessageRules.Check(limits, "", message);
        return limits.Violations;
    }
}

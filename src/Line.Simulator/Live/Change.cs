namespace Line.Simulator.Live;

/// <summary>Something the page should redraw: its number, what kind it is, and its JSON.</summary>
internal sealed record Change(long Number, string Kind, string Json);

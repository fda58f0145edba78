namespace Line.Simulator.Users;

internal enum Friendship
{
    Stranger,
    Friend,
    Blocked,
}

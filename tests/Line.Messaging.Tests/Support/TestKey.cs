using System.Security.Cryptography;

namespace Line.Messaging.Tests.Support;

/// <summary>A key as LINE's console takes it, made anew for each run.</summary>
internal static class TestKey
{
    private static readonly RSA Key = RSA.Create(2048);

    public static string Pem { get; } = Key.ExportPkcs8PrivateKeyPem();

    public static bool Verify(byte[] data, byte[] signature) =>
        Key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}

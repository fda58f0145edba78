using ConciergeBot.Languages;

namespace ConciergeBot.Tests.Grounding;

/// <summary>Spells whole numbers up to 999,999 out, as speakers of a language do.</summary>
internal static class SpelledOut
{
    private static readonly string[] English =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Portuguese =
        ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze", "quatorze", "quinze", "dezesseis", "dezessete", "dezoito", "dezenove"];

    private static readonly string[] PortugueseTens = ["", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"];

    private static readonly string[] PortugueseHundreds =
        ["", "cento", "duzentos", "trezentos", "quatrocentos", "quinhentos", "seiscentos", "setecentos", "oitocentos", "novecentos"];

    private static readonly string[] Vietnamese = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly string[] Tagalog = ["", "isa", "dalawa", "tatlo", "apat", "lima", "anim", "pito", "walo", "siyam"];

    private static readonly string[] TagalogTeens =
        ["sampu", "labing-isa", "labindalawa", "labintatlo", "labing-apat", "labinlima", "labing-anim", "labimpito", "labingwalo", "labinsiyam"];

    private static readonly string[] TagalogTens = ["", "", "dalawampu", "tatlumpu", "apatnapu", "limampu", "animnapu", "pitumpu", "walumpu", "siyamnapu"];

    /// <summary>The languages that this can spell in.</summary>
    public static IReadOnlyList<Language> Languages { get; } = [Language.English, Language.Portuguese, Language.Vietnamese, Language.Tagalog];

    public static string In(Language language, int number) =>
        language == Language.English ? InEnglish(number)
        : language == Language.Portuguese ? InPortuguese(number)
        : language == Language.Vietnamese ? InVietnamese(number)
        : Tie(InTagalog(number));

    private static string InEnglish(int n) => n switch
    {
        < 20 => English[n],
        < 100 => n % 10 == 0 ? EnglishTens[n / 10] : $"{EnglishTens[n / 10]}-{English[n % 10]}",
        < 1000 => $"{English[n / 100]} hundred" + (n % 100 == 0 ? "" : $" and {InEnglish(n % 100)}"),
        _ => $"{InEnglish(n / 1000)} thousand" + (n % 1000 == 0 ? "" : n % 1000 < 100 ? $" and {InEnglish(n % 1000)}" : $" {InEnglish(n % 1000)}"),
    };

    private static string InPortuguese(int n) => n switch
    {
        < 20 => Portuguese[n],
        < 100 => n % 10 == 0 ? PortugueseTens[n / 10] : $"{PortugueseTens[n / 10]} e {Portuguese[n % 10]}",
        100 => "cem",
        < 1000 => n % 100 == 0 ? PortugueseHundreds[n / 100] : $"{PortugueseHundreds[n / 100]} e {InPortuguese(n % 100)}",
        < 2000 => "mil" + Rest(n % 1000),
        _ => $"{InPortuguese(n / 1000)} mil{Rest(n % 1000)}",
    };

    private static string Rest(int n) => n == 0 ? "" : n < 100 || n % 100 == 0 ? $" e {InPortuguese(n)}" : $" {InPortuguese(n)}";

    private static string InVietnamese(int n) => n switch
    {
        < 10 => Vietnamese[n],
        10 => "mười",
        < 20 => $"mười {(n == 15 ? "lăm" : Vietnamese[n - 10])}",
        < 100 => $"{Vietnamese[n / 10]} mươi" + (n % 10) switch { 0 => "", 1 => " mốt", 4 => " tư", 5 => " lăm", var rest => $" {Vietnamese[rest]}" },
        < 1000 => $"{Vietnamese[n / 100]} trăm" + (n % 100 == 0 ? "" : n % 100 < 10 ? $" linh {Vietnamese[n % 100]}" : $" {InVietnamese(n % 100)}"),
        _ => $"{InVietnamese(n / 1000)} nghìn" + (n % 1000 == 0 ? "" : n % 1000 < 100 ? $" linh {InVietnamese(n % 1000)}" : $" {InVietnamese(n % 1000)}"),
    };

    private static string InTagalog(int n) => n switch
    {
        < 10 => Tagalog[n],
        < 20 => TagalogTeens[n - 10],
        < 100 => n % 10 == 0 ? TagalogTens[n / 10] : $"{TagalogTens[n / 10]}'t {Tagalog[n % 10]}",
        < 1000 => (n / 100 is 4 or 6 ? $"{Tagalog[n / 100]} na raan" : $"{Tie(Tagalog[n / 100])} daan") + (n % 100 == 0 ? "" : $" at {InTagalog(n % 100)}"),
        _ => $"{Tie(InTagalog(n / 1000))} libo" + (n % 1000 == 0 ? "" : $" at {InTagalog(n % 1000)}"),
    };

    // The linker: tatlong araw, labinlimang araw; after a consonant "na".
    private static string Tie(string number) => number[^1] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => number + "ng",
        'n' => number + "g",
        _ => number + " na",
    };
}

using System.Collections.Frozen;

namespace ConciergeBot.Languages;

/// <summary>
/// Small words by which languages in Latin letters are told apart, written without accents. A plain word weighs 1; one
/// after <c>!</c> weighs 2, since it is hardly used in any of the others. Names, greetings and words that Japanese
/// parents mix into their own texts (baby, thank you, OK) are left out on purpose.
/// </summary>
internal static class LanguageWords
{
    /// <summary>Not spoken by the concierge; known so that they are not taken for one that is.</summary>
    public const string Other = "other";

    private static readonly (string Language, string Words)[] Lists =
    [
        ("en", """
            a an the this that these those is are was were be been am do does did don't doesn't didn't i i'm i've my me we our us you your he she
            his her it its they their to of in on at for from with by about as if or and but not no can could should would will when where
            what which who how why much many long old more any some there here need want get go take give have has had after before until
            !apply !application !register !child !children !daughter !son !vaccine !vaccination !vaccines !shot !shots !daycare !nursery
            !kindergarten !preschool !allowance !hospital !doctor !fever !pregnant !pregnancy !birth !newborn !diaper !breastfeeding !cough
            !vomiting !rash !teeth !crying !sleep !checkup !documents !deadline !free !school !money !city !emergency !ambulance !husband
            !wife !please !help !sick !eat !food !milk !months !years !month !year
            """),
        ("vi", """
            toi con cho em be la co khong duoc nhu the nao o dau khi may bao gi cua va voi thi ma cac nhung mot nay do bi can muon phai den
            ra lam sao !toi !khong !duoc !nhieu !tuoi !thang !tre !benh !vien !sinh !truong !hoc !giay !dang !ky !tro !cap !tiem !chung
            !ngua !uong !sua !nha !thuoc !mang !thai !vo !chong !giup !xin !chao !hoi !thai !sot !ho
            """),
        ("pt", """
            o a os as um uma de do da dos das em no na nos nas para por com que e ou se meu minha eu ele ela como onde quando qual quanto
            posso pode preciso quero tem ter ser esta sao foi mais muito ja ate sem !nao !voce !meu !minha !filho !filha !filhos !crianca
            !criancas !bebe !creche !escola !vacina !vacinas !febre !gravida !gravidez !nascimento !abono !dinheiro !medico !prefeitura
            !onde !quando !quanto !fazer !inscricao !documentos !preciso !meses !anos !ajuda !leite !tosse !esposa !marido !parto !gratuito
            !remedio !dormir !comer !chorando !doente !hospital
            """),
        ("tl", """
            ang ng mga sa ako ko ka mo kami namin natin siya niya sila nila po ba na pa lang din rin kung para may wala hindi oo ay at o
            !ang !mga !paano !saan !kailan !magkano !bakit !sino !ano !anong !mayroon !meron !anak !sanggol !bata !bakuna !lagnat !buntis
            !nanganak !manganak !panganganak !pagkatapos !bago !gatas !ospital !eskwelahan !paaralan !tulong !kailangan !pwede !puwede !gusto !asawa !benepisyo
            !pera !mag-apply !taon !buwan !gulang !nagsusuka !ubo !sakit !may-sakit !natutulog !umiiyak !libre !doktor !dito !ito !iyon
            !yung !namin !akin !aking !natin
            """),
        (Other, """
            !desu !masu !desuka !masuka !kudasai !kodomo !itsu !doko !doushitara !dou !nani !watashi !arigatou !konnichiwa !teate !hoikuen
            !youchien !yakusho !byouin !netsu !shinsei !moushikomi !ikura !nihongo !wakarimasen !onegaishimasu !yobou !sesshu !akachan
            wa ga wo ni no de mo ka ne yo made kara suru dekiru
            el la los las y es un una en mi mis su yo con por para como !donde !cuando !cuanto !puedo !puede !nino !nina !hijo !hija !vacuna
            !guarderia !embarazada !fiebre !necesito !quiero !tengo !esta !hola
            le la les des du un une est et je mon ma mes pour avec dans !comment !quand !enfant !garderie !vaccin !grossesse !combien
            der die das und ist ich mein meine nicht !wie !wann !kind !kinder !impfung !kann
            !anak-anak yang dan di ke dari untuk dengan ini itu !saya !bagaimana !kapan !dimana !berapa !tunjangan !apakah !bisa !vaksin !demam
            """),
    ];

    private static readonly FrozenDictionary<string, (string Language, int Weight)[]> Weights = Lists
        .SelectMany(list => list.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (Word: word.TrimStart('!'), list.Language, Weight: word[0] == '!' ? 2 : 1))
            .GroupBy(item => item.Word, StringComparer.Ordinal)
            .Select(group => group.MaxBy(item => item.Weight)))
        .GroupBy(item => item.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Select(item => (item.Language, item.Weight)).ToArray(), StringComparer.Ordinal);

    /// <summary>The languages that have the word, with its weight in each; empty when none has.</summary>
    public static (string Language, int Weight)[] Of(string word) => Weights.GetValueOrDefault(word, []);
}

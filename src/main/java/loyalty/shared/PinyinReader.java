package loyalty.shared;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads Chinese characters: each as ICU does, except for the surnames and words in which it sounds otherwise. */
final class PinyinReader {
    private static final int LONGEST_PERSONAL_NAME = 4;
    private static final int PAGE = 256;
    private static final Transliterator HAN = Transliterator.getInstance("Han-Latin");

    /** Surnames that do not sound as ICU reads the character. */
    private static final Map<String, String[]> SURNAMES = table("""
            曾 zeng|单 shan|單 shan|解 xie|仇 qiu|查 zha|区 ou|區 ou|盖 ge|蓋 ge|朴 piao|乐 yue|樂 yue|覃 qin|缪 miao|繆 miao
            翟 zhai|员 yun|員 yun|贠 yun|黑 he|繁 po|秘 bi|种 chong|重 chong|折 she|召 shao|祭 zhai|洗 xian|句 gou|牟 mu
            薄 bo|能 nai|乜 nie|尉迟 yu chi|尉遲 yu chi|万俟 mo qi|萬俟 mo qi|长孙 zhang sun|長孫 zhang sun
            澹台 tan tai|澹臺 tan tai|拓跋 tuo ba""");

    /** Characters and words of company and place names that ICU reads otherwise. */
    private static final Map<String, String[]> WORDS = table("""
            长 chang|長 chang|都 du|卜 bu|佛 fo|呙 guo|塞 sai|银行 yin hang|銀行 yin hang|商行 shang hang|分行 fen hang
            支行 zhi hang|车行 che hang|行业 hang ye|重庆 chong qing|重慶 chong qing|厦门 xia men|廈門 xia men|西藏 xi zang
            音乐 yin yue|音樂 yin yue|会计 kuai ji|會計 kuai ji|校长 xiao zhang|成长 cheng zhang|增长 zeng zhang""");

    /** One token for each character met so far. Threads may fill a place twice, with equal immutable tokens. */
    private static final Token[][] READ = new Token[(Character.MAX_CODE_POINT + 1) / PAGE][];

    private PinyinReader() {}

    /**
     * Adds the tokens of the characters at this place.
     *
     * @param mayBeSurname whether a person's name could begin here
     * @return how many chars were read
     */
    static int read(String text, int at, boolean mayBeSurname, List<Token> into) {
        int read = readListed(WORDS, text, at, 2, into);
        if (read == 0 && mayBeSurname && isPersonalName(text, at)) {
            read = readSurname(text, at, into);
        }
        return read == 0 ? readCharacter(text.codePointAt(at), into) : read;
    }

    private static int readSurname(String text, int at, List<Token> into) {
        int read = readListed(SURNAMES, text, at, 2, into);
        return read == 0 ? readListed(SURNAMES, text, at, 1, into) : read;
    }

    private static int readCharacter(int c, List<Token> into) {
        into.add(token(c));
        return Character.charCount(c);
    }

    /** @return 0 when the table does not have what stands here */
    private static int readListed(Map<String, String[]> table, String text, int at, int length, List<Token> into) {
        String[] sounds = at + length > text.length() ? null : table.get(text.substring(at, at + length));
        if (sounds == null) {
            return 0;
        }
        for (int i = 0; i < length; i++) {
            into.add(new Token(text.substring(at + i, at + i + 1), sounds[i], true));
        }
        return length;
    }

    private static boolean isPersonalName(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isIdeographic(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.codePointCount(at, end) <= LONGEST_PERSONAL_NAME;
    }

    private static Token token(int c) {
        Token @Nullable [] page = READ[c / PAGE];
        if (page == null) {
            page = new Token[PAGE];
            READ[c / PAGE] = page;
        }
        Token token = page[c % PAGE];
        if (token == null) {
            token = newToken(Character.toString(c));
            page[c % PAGE] = token;
        }
        return token;
    }

    private static Token newToken(String character) {
        String[] listed = WORDS.get(character);
        return new Token(character, listed == null ? icuReading(character) : listed[0], true);
    }

    private static String icuReading(String character) {
        if (!Character.isIdeographic(character.codePointAt(0))) {
            return character;
        }
        String syllable = Normalizer.normalize(HAN.transliterate(character), Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("\\p{M}", "")
                .strip();
        return syllable.matches("[a-z]+") ? syllable : character;
    }

    private static Map<String, String[]> table(String lines) {
        Map<String, String[]> table = new HashMap<>();
        for (String entry : lines.split("[|\n]")) {
            String[] parts = entry.split(" ", 2);
            table.put(parts[0], parts[1].split(" "));
        }
        return Map.copyOf(table);
    }
}

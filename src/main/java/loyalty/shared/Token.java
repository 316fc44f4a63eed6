package loyalty.shared;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What texts are made of for searching and sorting: a word of an alphabet, or one character of those that are written
 * without spaces (ideographs, kana, hangul) or stand for themselves (emoji). All else only separates.
 *
 * @param text folded, see {@link Folding}
 * @param sound the pinyin of an ideograph that has one, otherwise the text
 * @param single whether it is a character of its own and not a word
 */
record Token(String text, String sound, boolean single) {
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL);

    /** The tokens of a person's name: a Chinese surname at its beginning is read as a surname. */
    static List<Token> ofName(String name) {
        return split(name, true);
    }

    static List<Token> of(String text) {
        return split(text, false);
    }

    boolean hasPinyin() {
        return single && !sound.equals(text);
    }

    private static List<Token> split(String text, boolean name) {
        String folded = Folding.fold(HumanText.clean(text));
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            if (isSingle(c)) {
                at += PinyinReader.read(folded, at, name && tokens.isEmpty(), tokens);
            } else if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(folded, at);
                String word = folded.substring(at, end).replace("'", "").replace("’", "");
                tokens.add(new Token(word, word, false));
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
        return tokens;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && goesOn(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean goesOn(int c) {
        int type = Character.getType(c);
        return !isSingle(c)
                && (Character.isLetterOrDigit(c)
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || c == '\''
                        || c == '’');
    }

    private static boolean isSingle(int c) {
        if (c < 0x1100) {
            return Character.getType(c) == Character.OTHER_SYMBOL;
        }
        return (c >= 0x4E00 && c <= 0x9FFF)
                || Character.getType(c) == Character.OTHER_SYMBOL
                || (Character.isLetter(c) && UNSPACED.contains(UnicodeScript.of(c)));
    }
}

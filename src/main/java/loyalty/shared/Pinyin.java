package loyalty.shared;

/**
 * How Chinese names sound, in Latin letters without tones, ü as v: for sorting and searching.
 *
 * <p>What is not Chinese stays in the results as {@link Folding} leaves it. About a microsecond a name, safe for any
 * number of threads.
 */
public final class Pinyin {
    private static final int LONGEST_KEY = 250;

    private Pinyin() {}

    /** 王小明 → wangxiaoming, 曾华 → zenghua, Ann Li → annli. */
    public static String full(String name) {
        StringBuilder full = new StringBuilder();
        for (Token token : Token.ofName(name)) {
            full.append(token.sound());
        }
        return full.toString();
    }

    /** 王小明 → wxm, Ann Li → al. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (Token token : Token.ofName(name)) {
            initials.appendCodePoint(token.sound().codePointAt(0));
        }
        return initials.toString();
    }

    /**
     * By this key names sort as in a Chinese address book: syllable by syllable, equal syllables by character, Latin
     * names among them by letter, without regard to case and accents. Compared by code point
     * (collation C); ICU's collations give the same order.
     *
     * @return at most 250 characters; empty only for a name without letters, digits and symbols
     */
    public static String sortKey(String name) {
        StringBuilder key = new StringBuilder();
        for (Token token : Token.ofName(name)) {
            key.append(key.isEmpty() ? "" : " ").append(token.sound());
            if (token.hasPinyin()) {
                key.append(' ').append(token.text());
            }
        }
        return cut(key);
    }

    private static String cut(StringBuilder key) {
        if (key.length() <= LONGEST_KEY) {
            return key.toString();
        }
        boolean betweenSurrogates = Character.isHighSurrogate(key.charAt(LONGEST_KEY - 1));
        return key.substring(0, betweenSurrogates ? LONGEST_KEY - 1 : LONGEST_KEY)
                .strip();
    }
}

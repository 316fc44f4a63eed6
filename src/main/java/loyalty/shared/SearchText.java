package loyalty.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search finds a record by, as one text for SQL's LIKE over a trigram index, and the patterns for a query.
 *
 * <p>The text is a row of words, each with one space before it and after it, folded as {@link Folding} does: first the
 * words as written, ideographs one by one, then the pinyin from every syllable on, and the initials likewise. So 王小明
 * is kept as {@code " 王 小 明 wangxiaoming xiaoming ming wxm xm "}, and 小明, wangx, xiaoming and wxm all find it.
 *
 * <p>PostgreSQL takes ideographs into a trigram index only in a database whose LC_CTYPE is a UTF-8 one: with plain
 * {@code C} it finds the same, but reads every row for it.
 */
public final class SearchText {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_QUERY = 100;
    /** So long are the pinyin words, in syllables: more than people type, and long company names stay small. */
    private static final int LONGEST_PINYIN = 8;

    private SearchText() {}

    /**
     * The text to keep for a record, at most 2000 characters; what does not fit is left out by whole words.
     *
     * @param name a person's name: its surname is read as one
     * @param more company, number and the like; missing ones count for nothing
     */
    public static String of(String name, @Nullable String... more) {
        List<List<Token>> texts = new ArrayList<>();
        texts.add(Token.ofName(name));
        for (String text : more) {
            if (text != null) {
                texts.add(Token.of(text));
            }
        }
        Set<String> words = new LinkedHashSet<>();
        StringBuilder kept = new StringBuilder(" ");
        texts.forEach(tokens -> tokens.forEach(token -> append(kept, token.text())));
        texts.forEach(tokens -> addPinyin(tokens, words));
        words.forEach(word -> append(kept, word));
        return kept.toString();
    }

    /**
     * The LIKE patterns that must all match for a record to be found; empty when there is nothing to search for.
     * Ideographs that stand together in the query must stand together in the text; a Latin word is the beginning of a
     * word. The patterns hold letters, digits and symbols only, so nothing in them needs an escape.
     */
    public static List<String> patterns(String query) {
        Set<String> patterns = new LinkedHashSet<>();
        String shortened = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        for (String part : HumanText.clean(shortened).split(" ")) {
            addPatterns(Token.of(part), patterns);
        }
        return List.copyOf(patterns);
    }

    private static void addPatterns(List<Token> tokens, Set<String> patterns) {
        StringBuilder together = new StringBuilder();
        for (Token token : tokens) {
            if (token.single()) {
                together.append(' ').append(token.text());
            } else {
                addTogether(together, patterns);
                patterns.add("% " + token.text() + "%");
            }
        }
        addTogether(together, patterns);
    }

    private static void addTogether(StringBuilder singles, Set<String> patterns) {
        if (!singles.isEmpty()) {
            patterns.add("%" + singles + " %");
            singles.setLength(0);
        }
    }

    private static void append(StringBuilder kept, String word) {
        if (kept.length() + word.length() < LONGEST_TEXT) {
            kept.append(word).append(' ');
        }
    }

    private static void addPinyin(List<Token> tokens, Set<String> words) {
        List<String> sounds = new ArrayList<>();
        for (Token token : tokens) {
            if (token.hasPinyin()) {
                sounds.add(token.sound());
            } else {
                addPinyinOf(sounds, words);
                sounds.clear();
            }
        }
        addPinyinOf(sounds, words);
    }

    private static void addPinyinOf(List<String> sounds, Set<String> words) {
        for (int i = 0; i < sounds.size(); i++) {
            String word = String.join("", upToLongest(sounds, i));
            words.add(word);
            words.add(word.replace('v', 'u'));
        }
        // The last initial alone begins the last syllable, which is there already.
        for (int i = 0; i < sounds.size() - 1; i++) {
            words.add(initials(upToLongest(sounds, i)));
        }
    }

    private static List<String> upToLongest(List<String> sounds, int from) {
        return sounds.subList(from, Math.min(from + LONGEST_PINYIN, sounds.size()));
    }

    private static String initials(List<String> sounds) {
        StringBuilder initials = new StringBuilder();
        sounds.forEach(sound -> initials.append(sound.charAt(0)));
        return initials.toString();
    }
}

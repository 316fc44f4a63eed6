package loyalty.results;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of an answer that can be a theme. Chinese has no spaces: ICU's dictionary tells where a word ends; of words
 * it does not know it leaves single characters (客|服), which are put together again. Numbers are no theme, and could be
 * somebody's.
 */
final class WordSplit {
    private static final int MOST_LETTERS = 30;
    private static final int MOST_SINGLES = 4;

    private final Set<String> words = new LinkedHashSet<>();
    private final StringBuilder singles = new StringBuilder();

    private WordSplit() {}

    /** Each once, in small letters; English without its ending, so that forms of a word are one. */
    static Set<String> words(String text) {
        WordSplit split = new WordSplit();
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next())
            split.take(text.substring(start, end), breaks.getRuleStatus());
        split.endSingles();
        return split.words;
    }

    private void take(String written, int kind) {
        if (kind >= BreakIterator.WORD_KANA && written.length() == 1 && !StopWords.SINGLE.contains(written)) {
            singles.append(written);
            return;
        }
        endSingles();
        if (kind >= BreakIterator.WORD_KANA) chinese(written);
        else if (kind >= BreakIterator.WORD_LETTER) english(written.toLowerCase(Locale.ROOT));
    }

    private void endSingles() {
        if (singles.length() <= MOST_SINGLES) chinese(singles.toString());
        singles.setLength(0);
    }

    private void chinese(String word) {
        if (word.length() > 1 && word.length() <= MOST_LETTERS && !StopWords.CHINESE.contains(word)) words.add(word);
    }

    private void english(String word) {
        boolean number = word.codePoints().anyMatch(Character::isDigit);
        if (number || word.length() < 3 || word.length() > MOST_LETTERS || StopWords.ENGLISH.contains(word)) return;
        words.add(EnglishStem.of(word));
    }
}

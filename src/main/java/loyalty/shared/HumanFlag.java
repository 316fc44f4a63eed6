package loyalty.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads yes and no as people tick them: 是/否, 有/无, Y/N, yes/no, true/false, 1/0, √/×. */
public final class HumanFlag {
    private static final Set<String> YES = Set.of("是", "有", "对", "y", "yes", "true", "t", "1", "√", "✓", "✔", "☑");
    private static final Set<String> NO =
            Set.of("否", "无", "無", "没有", "不是", "n", "no", "false", "f", "0", "×", "✗", "✘", "☒");

    private HumanFlag() {}

    /** Empty for anything else, also for the letter x: it marks yes in one office and no in the next. Never fails. */
    public static Optional<Boolean> read(String text) {
        String word = HumanText.clean(text).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}

package loyalty.shell;

import java.util.Locale;
import loyalty.shared.Pinyin;

/** Whether a title is what somebody types: part of it, its pinyin, or the initials of that. */
record Likeness(String typed) {

    Likeness {
        typed = typed.strip().toLowerCase(Locale.ROOT);
    }

    boolean fits(String title) {
        return title.toLowerCase(Locale.ROOT).contains(typed)
                || Pinyin.full(title).startsWith(typed)
                || Pinyin.initials(title).startsWith(typed);
    }
}

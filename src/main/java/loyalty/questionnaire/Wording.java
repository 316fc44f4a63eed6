package loyalty.questionnaire;

import java.util.Locale;

/** A text that customers read, in both languages; either may be empty. */
public record Wording(String en, String zh) {
    public static final Wording NONE = new Wording("", "");

    /** In the reader's language, or in the other where that is not written yet. */
    public String in(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        String wanted = chinese ? zh : en;
        return wanted.isBlank() ? (chinese ? en : zh) : wanted;
    }

    public boolean isEmpty() {
        return en.isBlank() && zh.isBlank();
    }

    public boolean isComplete() {
        return !en.isBlank() && !zh.isBlank();
    }
}

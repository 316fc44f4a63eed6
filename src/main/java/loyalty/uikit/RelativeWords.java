package loyalty.uikit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long ago something was, or how soon it will be. Days are calendar days of the company's zone. */
record RelativeWords(Clock clock, Translations translations) {

    String say(Instant time, Locale locale) {
        LocalDate day = LocalDate.ofInstant(time, clock.getZone());
        Duration passed = Duration.between(time, clock.instant());
        if (!day.equals(LocalDate.now(clock))) {
            return say(day, locale);
        }
        if (passed.abs().toMinutes() < 1) {
            return translations.getTranslation("uikit.ago.now", locale);
        }
        return passed.abs().toHours() < 1
                ? say("minutes", passed.toMinutes(), locale)
                : say("hours", passed.toHours(), locale);
    }

    String say(LocalDate day, Locale locale) {
        long days = ChronoUnit.DAYS.between(day, LocalDate.now(clock));
        String dayWord = nearDay(days);
        if (!dayWord.isEmpty()) {
            return translations.getTranslation(dayWord, locale);
        }
        long distance = Math.abs(days);
        if (distance < 30) {
            return say("days", days, locale);
        }
        return distance < 365 ? say("months", days / 30, locale) : say("years", days / 365, locale);
    }

    private static String nearDay(long daysAgo) {
        if (daysAgo == 0) {
            return "uikit.ago.today";
        }
        if (daysAgo == 1) {
            return "uikit.ago.yesterday";
        }
        return daysAgo == -1 ? "uikit.in.tomorrow" : "";
    }

    private String say(String unit, long passed, Locale locale) {
        String key = (passed > 0 ? "uikit.ago." : "uikit.in.") + unit;
        return translations.getTranslation(key, locale, Math.abs(passed));
    }
}

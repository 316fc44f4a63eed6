package loyalty.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What made-up customers say: most are content, some are not and complain. */
final class DemoVoices {
    private static final double ASKED = 0.55;
    private static final double SPEAKS_UP = 0.3;
    private static final int STILL_OPEN_DAYS = 90;
    private static final int OPEN_SINCE_DAYS = 7;
    private static final Weighted<String> SOURCES =
            new Weighted<>(List.of("SURVEY", "PHONE", "VISIT", "ENTERED"), source -> switch (source) {
                case "SURVEY" -> 5;
                case "PHONE" -> 3;
                default -> 1;
            });

    private final long seed;
    private final LocalDate today;
    private final List<String[]> voices = Words.of("voices");

    DemoVoices(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** Oldest first; none of somebody who never bought. */
    List<DemoScore> scores(DemoPerson person, List<DemoPurchase> purchases) {
        Dice dice = new Dice(seed, "scores", person.number());
        List<DemoScore> scores = new ArrayList<>();
        if (purchases.isEmpty() || !dice.falls(ASKED)) return scores;
        double usual = dice.normal(7.7, 1.5);
        for (int answers = dice.between(1, 4); answers > 0; answers--) {
            int score = (int) Math.clamp(Math.round(dice.normal(usual, 1)), 1, 10);
            scores.add(new DemoScore(dayAfter(dice.oneOf(purchases).date(), dice), score, SOURCES.pick(dice)));
        }
        scores.sort(Comparator.comparing(DemoScore::date));
        return scores;
    }

    /** Oldest first. Of the complaints of the last weeks most are still open. */
    List<DemoFeedback> feedback(DemoPerson person, List<DemoPurchase> purchases) {
        Dice dice = new Dice(seed, "feedback", person.number());
        List<DemoFeedback> said = new ArrayList<>();
        if (purchases.isEmpty() || !dice.falls(SPEAKS_UP)) return said;
        String language = person.chinese() ? "ZH" : "EN";
        List<String[]> own =
                voices.stream().filter(cells -> cells[2].equals(language)).toList();
        for (int times = dice.between(1, 2); times > 0; times--) {
            String[] voice = dice.oneOf(own);
            LocalDate day = dayAfter(dice.oneOf(purchases).date(), dice);
            boolean open = isOpen(voice[0], day);
            said.add(new DemoFeedback(open ? lately(dice) : day, voice[0], voice[1], voice[3], open));
        }
        said.sort(Comparator.comparing(DemoFeedback::date));
        return said;
    }

    private boolean isOpen(String kind, LocalDate day) {
        boolean needsAnAnswer = kind.equals("COMPLAINT") || kind.equals("PROBLEM");
        long past = ChronoUnit.DAYS.between(day, today);
        return needsAnAnswer && past < STILL_OPEN_DAYS && past % 4 != 0;
    }

    /** Some in time, some at risk, some overdue. */
    private LocalDate lately(Dice dice) {
        return today.minusDays(dice.between(0, OPEN_SINCE_DAYS));
    }

    private LocalDate dayAfter(LocalDate purchase, Dice dice) {
        LocalDate day = purchase.plusDays(dice.between(1, 10));
        return day.isAfter(today) ? today : day;
    }
}

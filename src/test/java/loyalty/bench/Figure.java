package loyalty.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param p50 null for rates
 * @param value the p95 of a time in ms, else a rate
 * @param floor what PostgreSQL itself does at the same place, if that is a question
 * @param goal of {@code quality.md}, if it sets one
 * @param unit "ms" and "s" are better when low, rates when high
 */
record Figure(
        String name,
        @Nullable Double p50,
        double value,
        String unit,
        @Nullable Double floor,
        @Nullable Double goal) {

    static Figure time(String name, Timings product, @Nullable Timings floor, double goal) {
        return new Figure(name, product.p50(), product.p95(), "ms", floor == null ? null : floor.p95(), goal);
    }

    static Figure rate(String name, double value, String unit, @Nullable Double floor, @Nullable Double goal) {
        return new Figure(name, null, value, unit, floor, goal);
    }

    boolean meetsGoal() {
        return goal == null || (lowIsGood() ? value <= goal : value >= goal);
    }

    /** One line of a Markdown table. */
    String line() {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(name, text(p50), text(value), unit, text(floor), text(ratio()), goalText());
    }

    private @Nullable Double ratio() {
        if (floor == null || floor == 0) return null;
        return lowIsGood() ? value / floor : floor / value;
    }

    private String goalText() {
        if (goal == null) return "–";
        return text(goal) + (meetsGoal() ? " ✓" : " ✗");
    }

    private boolean lowIsGood() {
        return unit.equals("ms") || unit.equals("s") || unit.equals("MB");
    }

    private static String text(@Nullable Double number) {
        if (number == null) return "–";
        return String.format(Locale.ROOT, number < 100 ? "%.1f" : "%,.0f", number);
    }
}

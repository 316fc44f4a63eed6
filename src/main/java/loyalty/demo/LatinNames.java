package loyalty.demo;

import java.util.List;

/** Names of many countries, as they are written there. */
final class LatinNames {
    private final Weighted<String[]> surnames = Words.weighted("latin-surnames");
    private final List<String> ofWomen = Words.of("latin-first-names", "FEMALE");
    private final List<String> ofMen = Words.of("latin-first-names", "MALE");

    String name(String gender, Dice dice) {
        List<String> first = gender.equals("FEMALE") ? ofWomen : ofMen;
        return dice.oneOf(first) + " " + surnames.pick(dice)[0];
    }
}

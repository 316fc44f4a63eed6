package loyalty.demo;

import java.util.List;

/** Surnames as often as they are borne, and given names. */
final class ChineseNames {
    private final Weighted<String[]> surnames = Words.weighted("surnames");
    private final List<String> ofWomen = Words.of("given-names", "FEMALE");
    private final List<String> ofMen = Words.of("given-names", "MALE");

    String name(String gender, Dice dice) {
        List<String> given = gender.equals("FEMALE") ? ofWomen : ofMen;
        return surnames.pick(dice)[0] + dice.oneOf(given);
    }
}

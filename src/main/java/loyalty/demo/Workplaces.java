package loyalty.demo;

import java.util.List;

/** Companies that do not exist, and what people do there. */
final class Workplaces {
    private final String between;
    private final List<String> names;
    private final List<String> trades;
    private final Weighted<String[]> titles;

    /** @param language ZH or EN */
    Workplaces(String language) {
        between = language.equals("ZH") ? "" : " ";
        names = Words.of("companies", language);
        trades = Words.of("trades", language);
        titles = Words.weighted(Words.of("job-titles").stream()
                .filter(cells -> cells[0].equals(language))
                .toList());
    }

    String company(Dice dice) {
        return dice.oneOf(names) + between + dice.oneOf(trades);
    }

    String jobTitle(Dice dice) {
        return titles.pick(dice)[1];
    }
}

package loyalty.insight;

import java.util.stream.Stream;

/** What a customer's cell of the RFM map means; of several that fit, the first. */
public enum Segment {
    CHAMPIONS("55 55 55"),
    POTENTIAL_LOYALIST("35 35 25"),
    LOYAL("24 24 24"),
    PROMISING("34 13 35"),
    NEW("45 13 15"),
    CANT_LOSE("12 34 45"),
    AT_RISK("12 25 45"),
    NEED_ATTENTION("13 35 35"),
    ABOUT_TO_SLEEP("23 13 14"),
    LOST("11 15 15"),
    OTHERS("15 15 15");

    private final String[] ranges;

    /** @param ranges least and most of recency, frequency and amount */
    Segment(String ranges) {
        this.ranges = ranges.split(" ", -1);
    }

    static Segment of(RfmCell cell) {
        return Stream.of(values())
                .filter(segment -> segment.covers(cell))
                .findFirst()
                .orElseThrow();
    }

    private boolean covers(RfmCell cell) {
        return within(ranges[0], cell.recency())
                && within(ranges[1], cell.frequency())
                && within(ranges[2], cell.amount());
    }

    private static boolean within(String range, int fifth) {
        return fifth >= range.charAt(0) - '0' && fifth <= range.charAt(1) - '0';
    }
}

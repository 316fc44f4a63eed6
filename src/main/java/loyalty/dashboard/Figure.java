package loyalty.dashboard;

import org.jspecify.annotations.Nullable;

/** The figures, in the order in which they are shown; each says how it is written and who stands behind it. */
public enum Figure {
    /** Who bought and was not lost when the period ended. */
    CUSTOMERS(Unit.COUNT, Behind.Kind.AT_END),
    /** Whose first purchase is in the period. */
    NEW_CUSTOMERS(Unit.COUNT, Behind.Kind.NEW),
    /** Who bought again after having been lost. */
    WON_BACK(Unit.COUNT, Behind.Kind.WON_BACK),
    /** Who became lost, of those who were active or at risk when the period began. */
    CHURN_RATE(Unit.SHARE, Behind.Kind.LOST),
    /** Who was a customer when the period began and when it ended, of those of its beginning. */
    RETENTION_RATE(Unit.SHARE, Behind.Kind.KEPT),
    /** Who bought in the period. */
    BUYERS(Unit.COUNT, Behind.Kind.BOUGHT),
    /** Who bought on two days or more, of those who bought. */
    REPURCHASE_RATE(Unit.SHARE, Behind.Kind.BOUGHT_AGAIN),
    /** Less returns. */
    SALES(Unit.MONEY, Behind.Kind.BOUGHT),
    /** Sales against those of the period before. */
    SALES_GROWTH(Unit.SHARE, null),
    /** Sales against those of a year before. */
    YEARLY_GROWTH(Unit.SHARE, null),
    /** Sales a purchase: what a customer bought on one day. */
    AVERAGE_PURCHASE(Unit.MONEY, null),
    /** Mean of the scores, 1–10. */
    SATISFACTION(Unit.NUMBER, Behind.Kind.SCORED),
    /** Scores of 8 and more, of all. */
    CSAT(Unit.SHARE, Behind.Kind.SATISFIED),
    /** −100–100: percent of promoters (9–10) less percent of detractors (0–6). */
    NPS(Unit.NUMBER, Behind.Kind.RECOMMENDED),
    /** Promoters, of all who answered. */
    RECOMMENDATION_RATE(Unit.SHARE, Behind.Kind.PROMOTED),
    /** Complaints a purchase. */
    COMPLAINT_RATE(Unit.SHARE, Behind.Kind.COMPLAINED),
    /** Complaints a hundred customers. */
    COMPLAINTS_PER_HUNDRED(Unit.NUMBER, Behind.Kind.COMPLAINED);

    private final Unit unit;
    private final Behind.@Nullable Kind behind;

    Figure(Unit unit, Behind.@Nullable Kind behind) {
        this.unit = unit;
        this.behind = behind;
    }

    /** How a figure is written. */
    public enum Unit {
        COUNT,
        NUMBER,
        /** In the company's currency. */
        MONEY,
        /** A ratio such as 0.125. */
        SHARE
    }

    public Unit unit() {
        return unit;
    }

    /** Null where no customers stand behind it alone. */
    public Behind.@Nullable Kind behind() {
        return behind;
    }

    /** Whether that of others can be compared with ours, however large they are. */
    public boolean hasBenchmark() {
        return unit != Unit.COUNT && this != SALES;
    }

    /** Whether less of it is better. */
    public boolean isBurden() {
        return this == CHURN_RATE || this == COMPLAINT_RATE || this == COMPLAINTS_PER_HUNDRED;
    }
}

package loyalty.quality;

/** The ways to the work list of data quality and to the review of the table. */
public final class QualityNavigation {
    public static final String ROUTE = "quality";
    public static final String REVIEW = "settings/review";

    private QualityNavigation() {}
}

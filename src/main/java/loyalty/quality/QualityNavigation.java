package loyalty.quality;

/** The way to the work list of data quality. */
public final class QualityNavigation {
    public static final String ROUTE = "quality";

    private QualityNavigation() {}
}

package loyalty.segment;

/** Ways to the views of segments. */
public final class SegmentNavigation {
    public static final String ROUTE = "segments";

    private SegmentNavigation() {}
}

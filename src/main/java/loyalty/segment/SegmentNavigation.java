package loyalty.segment;

/** Ways to the views of segments. */
public final class SegmentNavigation {
    public static final String ROUTE = "segments";

    private SegmentNavigation() {}

    /** @param code of the segment */
    public static String location(String code) {
        return ROUTE + "/" + code;
    }
}

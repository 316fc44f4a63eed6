package loyalty.credit;

/** How well a customer pays, from A (best) to E. */
public enum Rating {
    A(85),
    B(70),
    C(55),
    D(40),
    E(0);

    private final double least;

    Rating(double least) {
        this.least = least;
    }

    /** @param points 0 to 100 */
    public static Rating of(double points) {
        for (Rating rating : values()) if (points >= rating.least) return rating;
        return E;
    }
}

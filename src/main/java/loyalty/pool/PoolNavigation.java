package loyalty.pool;

/** The way to the pool. */
public final class PoolNavigation {
    public static final String ROUTE = "pool";

    private PoolNavigation() {}
}

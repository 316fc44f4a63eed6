package loyalty.table;

/** Who sees a saved view beside its owner. */
public enum ViewAudience {
    PRIVATE,
    TEAM,
    ALL
}

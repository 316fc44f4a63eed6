package loyalty.shell;

/** A view that the user may open, with its title in their language. */
record ViewEntry(String title, String path, String icon, double order) {
    private static final int ADMINISTRATION = 100;

    /** Views with an order from 100 on are about the system, not about customers. */
    boolean isAdministration() {
        return order >= ADMINISTRATION;
    }
}

package loyalty.shell;

/** A view that the user may open, with its title in their language. */
record ViewEntry(String title, String path, String icon, double order) {}

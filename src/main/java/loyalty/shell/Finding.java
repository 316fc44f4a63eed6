package loyalty.shell;

/** Something that a search offers, and how to open it. */
record Finding(String title, String detail, String icon, Runnable open) {}

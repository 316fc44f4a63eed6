package loyalty.uikit;

/** Something that a search offers, and how to open it. */
public record Finding(String title, String detail, String icon, Runnable open) {}

package loyalty.uikit;

/**
 * Something the search of the top bar found.
 *
 * @param title in the user's language
 * @param detail what tells it from others of that title; may be empty
 * @param icon a name of {@link Icons}
 * @param location the route to open, relative to the application: {@code customers/018f…}
 */
public record SearchHit(String title, String detail, String icon, String location) {}

package loyalty.uikit;

import org.jspecify.annotations.Nullable;

/**
 * One cell as the browser sends it; nothing in it is trusted.
 *
 * @param row the id of a {@link CellRow}
 * @param seen the canonical value shown while typing began; null for what the row held last
 */
record TypedCell(String row, String column, @Nullable String seen, String text) {}

package loyalty.uikit;

/**
 * One cell as a user wants it.
 *
 * @param row the record as the user saw it
 * @param column the key of the column; the grid has checked that it exists, is shown and may be edited in this row
 * @param seen the canonical value the user saw, to find out whether somebody else has changed it since
 * @param typed what was typed or pasted; for choices the code when it names one
 */
public record CellEdit<T>(T row, String column, String seen, String typed) {}

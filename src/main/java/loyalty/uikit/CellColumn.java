package loyalty.uikit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a {@link CellGrid}: what it shows, what it edits, and how it looks. Texts are already in the user's
 * language. A column is read-only until {@link #editing} says what is edited.
 */
public final class CellColumn<T> {
    private final String key;
    private final CellType type;
    private final Function<T, String> display;
    private String header;
    private String group = "";
    private String help = "";
    private @Nullable Function<T, String> edit;
    private Predicate<T> editable = row -> false;
    private Function<T, String> part = row -> "";
    private List<CellChoice> choices = List.of();
    private @Nullable String sortProperty;
    private String width = "10em";
    private boolean frozen;

    private CellColumn(String key, CellType type, Function<T, String> display) {
        this.key = key;
        this.type = type;
        this.display = display;
        this.header = key;
    }

    /** @param display what people read in the cell, masked if it must be; never null, empty for nothing */
    public static <T> CellColumn<T> of(String key, CellType type, Function<T, String> display) {
        return new CellColumn<>(key, type, display);
    }

    public CellColumn<T> header(String text) {
        header = text;
        return this;
    }

    /** Neighbouring columns with the same group text stand under it. */
    public CellColumn<T> group(String text) {
        group = text;
        return this;
    }

    /** How to fill the column in, shown at its header and to screen readers. */
    public CellColumn<T> help(String text) {
        help = text;
        return this;
    }

    /** Makes every cell of the column editable; see {@link #editing(Function, Predicate)}. */
    public CellColumn<T> editing(Function<T, String> value) {
        return editing(value, row -> true);
    }

    /**
     * @param value the canonical text of the value: stable, comparable by equals, and understood by the handler
     * @param allowed in which rows; where it says no, the value is never sent to the browser
     */
    public CellColumn<T> editing(Function<T, String> value, Predicate<T> allowed) {
        edit = value;
        editable = allowed;
        return this;
    }

    /** CSS part names of the cell; {@code cell-grid.css} knows fx, lock, good, fair, poor, overdue. */
    public CellColumn<T> part(Function<T, String> names) {
        part = names;
        return this;
    }

    public CellColumn<T> choices(List<CellChoice> entries) {
        choices = entries;
        return this;
    }

    /** The name that a {@link RowSource} is given when the user sorts by this column. */
    public CellColumn<T> sortable(String property) {
        sortProperty = property;
        return this;
    }

    public CellColumn<T> width(String css) {
        width = css;
        return this;
    }

    public CellColumn<T> frozen() {
        frozen = true;
        return this;
    }

    public String key() {
        return key;
    }

    public CellType type() {
        return type;
    }

    public String header() {
        return header;
    }

    public String group() {
        return group;
    }

    public String help() {
        return help;
    }

    public boolean isEditable() {
        return edit != null;
    }

    public boolean isEditable(T row) {
        return edit != null && editable.test(row);
    }

    public String display(T row) {
        return display.apply(row);
    }

    /** The canonical text; only for rows where {@link #isEditable(Object)}. */
    public String canonical(T row) {
        return Objects.requireNonNull(edit).apply(row);
    }

    String part(T row) {
        return part.apply(row);
    }

    List<CellChoice> choices() {
        return choices;
    }

    @Nullable
    String sortProperty() {
        return sortProperty;
    }

    String width() {
        return width;
    }

    boolean frozenAtStart() {
        return frozen;
    }

    /** What was typed, as the handler wants it: the code where the text is a choice's label. */
    String understood(String typed) {
        var text = typed.strip();
        return choices.stream()
                .filter(choice -> choice.code().equals(text) || choice.label().equalsIgnoreCase(text))
                .map(CellChoice::code)
                .findFirst()
                .orElse(typed);
    }

    /** What was typed, as people read it: the label where the text is a choice's code. */
    String spoken(String typed) {
        return choices.stream()
                .filter(choice -> choice.code().equals(typed))
                .map(CellChoice::label)
                .findFirst()
                .orElse(typed);
    }
}

package loyalty.uikit;

/** What kind of value a column holds, and so which editor its cells get. */
public enum CellType {
    TEXT,
    /** Several lines; Alt+Enter starts a new one. */
    LONG_TEXT,
    NUMBER,
    /** Typed in any way the handler reads, or picked from a calendar; the canonical form is ISO, 2026-03-05. */
    DATE,
    /** One of a list; the canonical form is the code. */
    CHOICE,
    /** Yes or no; the canonical forms are {@code true}, {@code false} and nothing. */
    FLAG,
    /** Several words with commas between them. */
    TAGS
}

package loyalty.uikit;

/**
 * One entry of a {@link CellType#CHOICE} column.
 *
 * @param code what is saved
 * @param label what people see and may type
 * @param search more that finds it while typing, such as pinyin and initials; may be empty
 */
public record CellChoice(String code, String label, String search) {
    public CellChoice(String code, String label) {
        this(code, label, "");
    }
}

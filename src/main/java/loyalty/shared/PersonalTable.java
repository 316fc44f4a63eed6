package loyalty.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that says something about people, and what becomes of it when a customer is erased: a bean of the module that
 * keeps the table. The inventory of personal data is made of these, the copy that a customer may ask for, and their
 * erasure; a test compares them with the columns that there are.
 *
 * <p>Names and conditions are written in the code, never from outside.
 *
 * @param name of the table
 * @param rows the condition for the rows of one customer, who is {@code :customer}; {@code :name} is what they are
 *     called. Empty where the table is about staff
 * @param removed whether these rows go when the customer is erased; otherwise columns are cleared one by one
 * @param columns those that are personal
 */
public record PersonalTable(String name, String rows, boolean removed, List<Column> columns) {

    /**
     * A personal column.
     *
     * @param erased the SQL of what takes its place when a customer is erased; null where it is kept, because it tells
     *     nobody who that was
     */
    public record Column(
            String name, PersonalKind kind, @Nullable String erased) {}

    /** Whose column {@code customer_id} tells the customer. */
    public static PersonalTable ofCustomers(String name) {
        return ofCustomers(name, "customer_id = :customer");
    }

    public static PersonalTable ofCustomers(String name, String rows) {
        return new PersonalTable(name, rows, false, List.of());
    }

    /** About staff, whose accounts are deactivated and not erased: what they did must stay accountable. */
    public static PersonalTable ofStaff(String name) {
        return new PersonalTable(name, "", false, List.of());
    }

    public boolean isOfCustomers() {
        return !rows.isEmpty();
    }

    /** Its rows go as a whole. */
    public PersonalTable goingAsAWhole() {
        return new PersonalTable(name, rows, true, columns);
    }

    /** With columns that are empty afterwards. */
    public PersonalTable cleared(PersonalKind kind, String... names) {
        PersonalTable table = this;
        for (String column : names) table = table.replaced(kind, column, "null");
        return table;
    }

    /** With texts that must be there, and say nothing afterwards. */
    public PersonalTable emptied(PersonalKind kind, String... names) {
        PersonalTable table = this;
        for (String column : names) table = table.replaced(kind, column, "''");
        return table;
    }

    public PersonalTable replaced(PersonalKind kind, String column, String sql) {
        return with(new Column(column, kind, sql));
    }

    /** With columns that stay, of rows that no longer tell whose they are. */
    public PersonalTable kept(PersonalKind kind, String... names) {
        PersonalTable table = this;
        for (String column : names) table = table.with(new Column(column, kind, null));
        return table;
    }

    private PersonalTable with(Column column) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return new PersonalTable(name, rows, removed, List.copyOf(more));
    }
}

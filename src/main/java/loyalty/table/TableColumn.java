package loyalty.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import loyalty.customer.Choice;
import loyalty.customer.CustomerField;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import org.jspecify.annotations.Nullable;

/**
 * A column of the loyalty table.
 *
 * @param sql its expression over {@code customer c} and {@code customer_figures f}
 * @param sortSql what it is sorted by; null when it can't be sorted
 * @param emptyIsLeast whether empty cells sort as the least value instead of the greatest
 * @param field the customer's field it shows; null for a column of other records
 * @param editing what it takes to edit a column without a field, of a customer within the scope of it; null when it
 *     can't be edited
 * @param choices codes and names of a CHOICE
 */
public record TableColumn(
        String key,
        ColumnGroup group,
        ColumnKind kind,
        FieldGroup access,
        String sql,
        @Nullable String sortSql,
        boolean emptyIsLeast,
        @Nullable CustomerField field,
        @Nullable Capability editing,
        Supplier<List<Choice>> choices) {

    /** Every choice a cell may hold, those no longer offered too. */
    public List<Choice> knownChoices() {
        return field == null ? choices.get() : field.knownChoices();
    }

    /** Whether its cells can only be read, because they follow from other records. */
    public boolean derived() {
        return field == null && editing == null;
    }

    /** Whether nobody chooses its values from a list: figures link to the customers behind them. */
    public boolean isOnlyLinked() {
        return kind == ColumnKind.MEMBERSHIP && knownChoices().isEmpty();
    }

    public boolean sortable() {
        return sortSql != null;
    }

    /** @param translate from a message key to the text in the locale */
    public String name(Locale locale, UnaryOperator<String> translate) {
        return field == null ? translate.apply("table.column." + key) : field.name(locale, translate);
    }

    /** How to fill the column in, or where its figure comes from. */
    public String help(Locale locale, UnaryOperator<String> translate) {
        return field == null ? translate.apply("table.help." + key) : field.help(locale, translate);
    }
}

package loyalty.credit.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import loyalty.credit.EnteredRow;
import loyalty.credit.PaymentMethod;
import loyalty.customer.FoundCustomer;
import loyalty.uikit.CellChoice;
import loyalty.uikit.CellColumn;
import loyalty.uikit.CellType;
import loyalty.uikit.Formats;

/** The columns of rows that are entered; they take texts until the row is kept. */
final class EntryColumns {
    private final UnaryOperator<String> texts;
    private final Formats formats;

    EntryColumns(UnaryOperator<String> texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<CellColumn<EnteredRow>> ofReceivables() {
        return List.of(customer(), text("number"), day("issuedOn"), day("dueOn"), text("note"), currency(), amount());
    }

    /** Nothing that is optional stands after the amount, with which the row is complete and kept. */
    List<CellColumn<EnteredRow>> ofPayments() {
        return List.of(
                customer(), text("number"), day("paidOn"), method(), keepRest(), text("note"), currency(), amount());
    }

    private CellColumn<EnteredRow> customer() {
        return column("customer", "credit.column.customer", CellType.TEXT, EntryColumns::customer)
                .help(texts.apply("credit.entry.customer.help"))
                .width("16em")
                .frozen();
    }

    private static String customer(EnteredRow row) {
        FoundCustomer customer = row.customer();
        return customer == null ? "" : customer.number() + " " + customer.name();
    }

    private CellColumn<EnteredRow> text(String key) {
        return column(key, CellType.TEXT, row -> value(row, key));
    }

    private CellColumn<EnteredRow> day(String key) {
        return column(key, CellType.DATE, row -> formats.date(LocalDate.parse(value(row, key))));
    }

    private CellColumn<EnteredRow> currency() {
        return text("currency").width("6em").help(texts.apply("credit.entry.currency.help"));
    }

    private CellColumn<EnteredRow> amount() {
        return column(
                "amount",
                CellType.NUMBER,
                row -> formats.money(new BigDecimal(value(row, "amount")), value(row, "currency")));
    }

    private CellColumn<EnteredRow> keepRest() {
        return column("keepRest", "credit.entry.keepRest", CellType.FLAG, row -> value(row, "keepRest"))
                .help(texts.apply("credit.entry.keepRest.help"));
    }

    private CellColumn<EnteredRow> method() {
        List<CellChoice> methods = Arrays.stream(PaymentMethod.values())
                .map(method -> new CellChoice(method.name(), texts.apply("credit.method." + method)))
                .toList();
        return column("method", CellType.CHOICE, row -> texts.apply("credit.method." + value(row, "method")))
                .choices(methods);
    }

    private CellColumn<EnteredRow> column(String key, CellType type, Function<EnteredRow, String> display) {
        return column(key, "credit.field." + key, type, display);
    }

    private CellColumn<EnteredRow> column(
            String key, String header, CellType type, Function<EnteredRow, String> display) {
        return CellColumn.of(key, type, display)
                .header(texts.apply(header))
                .editing(row -> value(row, key), row -> false);
    }

    private static String value(EnteredRow row, String key) {
        return row.values().getOrDefault(key, "");
    }
}

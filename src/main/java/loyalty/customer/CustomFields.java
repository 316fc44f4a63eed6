package loyalty.customer;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import loyalty.identity.FieldGroup;
import loyalty.shared.HumanNumber;
import loyalty.shared.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The fields of the active custom columns, kept in memory; other nodes see a change within half a minute. */
@Component
class CustomFields {
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int TEXT_LENGTH = 250;

    private final CustomColumnRepository columns;
    private final HiddenFields hidden;
    private final Remembered<Active> active;

    CustomFields(CustomColumnRepository columns, HiddenFields hidden, Clock clock) {
        this.columns = columns;
        this.hidden = hidden;
        this.active = new Remembered<>(this::read, FRESH, clock);
    }

    List<CustomerField> all() {
        return active.get().fields;
    }

    Completeness completeness() {
        return active.get().completeness;
    }

    /** As {@link #completeness()}, but also right after another node has changed a column. */
    Completeness latestCompleteness() {
        return active.reread().completeness;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RegisterSettingsChanged changed) {
        active.forget();
    }

    private Active read() {
        List<CustomerField> fields = columns.findAllByOrderByPositionAscIdAsc().stream()
                .filter(column -> column.active)
                .map(this::field)
                .toList();
        return new Active(fields, Completeness.with(fields));
    }

    private CustomerField field(CustomColumn column) {
        List<Choice> choices = column.choiceList();
        return new CustomerField(
                        column.key(),
                        column.type.fieldType(),
                        FieldGroup.BASIC,
                        column.sql("{c}"),
                        reader(column),
                        customer -> get(customer, column),
                        (customer, value) -> set(customer, column, value))
                .required(column.required)
                .hiddenWhen(() -> hidden.contains(column.key()))
                .offering(() -> choices, () -> choices)
                .definedBy(column.data());
    }

    static FieldReader reader(CustomColumn column) {
        List<Choice> choices = column.choiceList();
        return switch (column.type) {
            case TEXT -> FieldReader.text(TEXT_LENGTH);
            case NUMBER -> FieldReader.number();
            case DATE -> FieldReader.date(() -> EARLIEST, () -> LATEST);
            case FLAG -> FieldReader.flag();
            case CHOICE ->
                FieldReader.choice(
                        typed ->
                                choices.stream().filter(c -> c.isMeantBy(typed)).findFirst(),
                        () -> choices);
        };
    }

    private static @Nullable Object get(Customer customer, CustomColumn column) {
        return switch (column.type) {
            case NUMBER -> plain(at(customer.customNumber, column.slot));
            case DATE -> at(customer.customDate, column.slot);
            default -> at(customer.customText, column.slot);
        };
    }

    private static void set(Customer customer, CustomColumn column, String value) {
        boolean empty = value.isEmpty();
        switch (column.type) {
            case NUMBER ->
                customer.customNumber = with(
                        customer.customNumber == null ? new BigDecimal[0] : customer.customNumber,
                        column.slot,
                        empty ? null : new BigDecimal(value));
            case DATE ->
                customer.customDate = with(
                        customer.customDate == null ? new LocalDate[0] : customer.customDate,
                        column.slot,
                        empty ? null : LocalDate.parse(value));
            default ->
                customer.customText = with(
                        customer.customText == null ? new String[0] : customer.customText,
                        column.slot,
                        empty ? null : value);
        }
    }

    private static <V> @Nullable V at(@Nullable V @Nullable [] values, int slot) {
        return values == null || values.length < slot ? null : values[slot - 1];
    }

    /** A copy, as a changed array is what tells Hibernate to write it. */
    private static <V> @Nullable V[] with(@Nullable V[] values, int slot, @Nullable V value) {
        @Nullable V[] copy = Arrays.copyOf(values, Math.max(values.length, slot));
        copy[slot - 1] = value;
        return copy;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : HumanNumber.plain(number);
    }

    private record Active(List<CustomerField> fields, Completeness completeness) {}
}

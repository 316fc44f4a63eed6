package loyalty.customer;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import org.jspecify.annotations.Nullable;

/**
 * A field of the register, described once: cell, form, paste, fill, undo and import all read and set it through this.
 *
 * <p>Values travel as canonical text: ISO dates, plain numbers with a point, codes of choices, ids of users, tags
 * separated by commas; empty when the field has no value.
 */
public final class CustomerField {
    private final String key;
    private final FieldType type;
    private final FieldGroup group;
    private final String column;
    private final FieldReader reader;
    private final Function<Customer, @Nullable Object> get;
    private final BiConsumer<Customer, String> set;
    private Capability capability = Capability.CUSTOMER_EDIT;
    private boolean required;
    private Supplier<List<Choice>> choices = List::of;
    private Supplier<List<Choice>> known = List::of;
    private BooleanSupplier hiddenAtFirst = () -> false;
    private @Nullable CustomColumnData custom;

    CustomerField(
            String key,
            FieldType type,
            FieldGroup group,
            String column,
            FieldReader reader,
            Function<Customer, @Nullable Object> get,
            BiConsumer<Customer, String> set) {
        this.key = key;
        this.type = type;
        this.group = group;
        this.column = column;
        this.reader = reader;
        this.get = get;
        this.set = set;
    }

    CustomerField required(boolean isRequired) {
        required = isRequired;
        return this;
    }

    CustomerField needs(Capability needed) {
        capability = needed;
        return this;
    }

    /** @param all with those that are no longer offered */
    CustomerField offering(Supplier<List<Choice>> offered, Supplier<List<Choice>> all) {
        choices = offered;
        known = all;
        return this;
    }

    CustomerField hiddenWhen(BooleanSupplier hidden) {
        hiddenAtFirst = hidden;
        return this;
    }

    CustomerField definedBy(CustomColumnData definition) {
        custom = definition;
        return this;
    }

    public String key() {
        return key;
    }

    public FieldType type() {
        return type;
    }

    public FieldGroup group() {
        return group;
    }

    /** What it takes to change the field, beside access to its group. */
    public Capability capability() {
        return capability;
    }

    public boolean required() {
        return required;
    }

    /** Whether the table does not show it to who has not chosen their columns. */
    public boolean isHiddenAtFirst() {
        return hiddenAtFirst.getAsBoolean();
    }

    public boolean isCustom() {
        return custom != null;
    }

    /** What a cell may be set to; empty when anything may be typed. */
    public List<Choice> choices() {
        return choices.get();
    }

    /** Every choice a record may have, those no longer offered too. */
    public List<Choice> knownChoices() {
        return known.get();
    }

    /** What a new customer starts with, as typed; empty for nothing. */
    public String defaultValue() {
        return custom == null || custom.defaultValue() == null ? "" : custom.defaultValue();
    }

    /** @param translate from a message key to the text in the locale */
    public String name(Locale locale, UnaryOperator<String> translate) {
        if (custom == null) return translate.apply("customer.field." + key);
        return isChinese(locale) ? custom.nameZh() : custom.nameEn();
    }

    /** How to fill the field in. */
    public String help(Locale locale, UnaryOperator<String> translate) {
        if (custom == null) return translate.apply("customer.help." + key);
        return isChinese(locale) ? custom.helpZh() : custom.helpEn();
    }

    /** The SQL expression of the field on the customer table with this alias; sealed bytes for contact data. */
    public String sql(String alias) {
        return column.replace("{c}", alias);
    }

    FieldReading read(String typed) {
        return reader.read(typed);
    }

    String get(Customer customer) {
        Object value = get.apply(customer);
        return value == null ? "" : value.toString();
    }

    void set(Customer customer, String canonical) {
        set.accept(customer, canonical);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}

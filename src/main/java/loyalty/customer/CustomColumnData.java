package loyalty.customer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table that an admin defined.
 *
 * @param id null for a new column
 * @param type can't change once the column exists
 * @param nameEn 1–100 characters
 * @param nameZh 1–100 characters
 * @param helpEn how to fill it in, up to 500 characters
 * @param helpZh how to fill it in, up to 500 characters
 * @param required whether a person who registers a customer must fill it
 * @param defaultValue what a new customer starts with, as a person would type it
 * @param choices for a CHOICE only; those that customers have must stay, renamed or not
 * @param active whether it is shown; its values are kept either way
 */
public record CustomColumnData(
        @Nullable UUID id,
        CustomType type,
        String nameEn,
        String nameZh,
        String helpEn,
        String helpZh,
        boolean required,
        @Nullable String defaultValue,
        List<Choice> choices,
        int position,
        boolean active) {

    public String key() {
        return "custom." + id;
    }

    public CustomColumnData demanded(boolean isRequired) {
        return new CustomColumnData(
                id, type, nameEn, nameZh, helpEn, helpZh, isRequired, defaultValue, choices, position, active);
    }

    public CustomColumnData offering(List<Choice> newChoices) {
        return new CustomColumnData(
                id, type, nameEn, nameZh, helpEn, helpZh, required, defaultValue, newChoices, position, active);
    }
}

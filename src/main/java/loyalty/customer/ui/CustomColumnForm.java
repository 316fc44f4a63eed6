package loyalty.customer.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.Choice;
import loyalty.customer.CustomColumnData;
import loyalty.customer.CustomType;
import org.jspecify.annotations.Nullable;

/** A custom column while it is edited; choices are lines of "code, Chinese name, English name". */
final class CustomColumnForm {
    @Nullable
    UUID id;

    CustomType type = CustomType.TEXT;
    String nameEn = "";
    String nameZh = "";
    String helpEn = "";
    String helpZh = "";
    boolean required;
    String defaultValue = "";
    String choices = "";
    int position;
    boolean active = true;

    static CustomColumnForm of(CustomColumnData data) {
        CustomColumnForm form = new CustomColumnForm();
        form.id = data.id();
        form.type = data.type();
        form.nameEn = data.nameEn();
        form.nameZh = data.nameZh();
        form.helpEn = data.helpEn();
        form.helpZh = data.helpZh();
        form.required = data.required();
        form.defaultValue = data.defaultValue() == null ? "" : data.defaultValue();
        form.choices = data.choices().stream()
                .map(choice -> choice.code() + ", " + choice.nameZh() + ", " + choice.nameEn())
                .collect(Collectors.joining("\n"));
        form.position = data.position();
        form.active = data.active();
        return form;
    }

    CustomColumnData data() {
        List<Choice> lines = choices.lines()
                .filter(line -> !line.isBlank())
                .map(CustomColumnForm::choice)
                .toList();
        return new CustomColumnData(
                id,
                type,
                nameEn,
                nameZh,
                helpEn,
                helpZh,
                required,
                defaultValue.isBlank() ? null : defaultValue,
                lines,
                position,
                active);
    }

    /** A line with one part names the choice in both languages; its code is made of the first part. */
    private static Choice choice(String line) {
        List<String> parts =
                Arrays.stream(line.split("[,，]", 3)).map(String::strip).toList();
        String code = parts.getFirst().toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
        return switch (parts.size()) {
            case 1 -> new Choice(code, parts.get(0), parts.get(0));
            case 2 -> new Choice(code, parts.get(1), parts.get(1));
            default -> new Choice(code, parts.get(2), parts.get(1));
        };
    }
}

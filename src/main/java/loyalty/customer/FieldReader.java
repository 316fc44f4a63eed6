package loyalty.customer;

import static loyalty.customer.FieldReading.unreadable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import loyalty.customer.FieldReading.Unreadable;
import loyalty.customer.FieldReading.Value;
import loyalty.shared.DateReading;
import loyalty.shared.EmailAddress;
import loyalty.shared.HumanDate;
import loyalty.shared.HumanFlag;
import loyalty.shared.HumanNumber;
import loyalty.shared.HumanText;
import loyalty.shared.PhoneNumber;

/** Turns what somebody typed into a field's value, or says what is wrong with it. An empty text clears the field. */
@FunctionalInterface
interface FieldReader {
    /** numeric(19, 4) holds less than this. */
    BigDecimal NUMBER_LIMIT = new BigDecimal("1e15");

    int TAG_LENGTH = 40;
    int TAG_COUNT = 20;

    FieldReading read(String typed);

    static FieldReader text(int length) {
        return typed -> fitting(HumanText.clean(typed), length);
    }

    /** Keeps line breaks. */
    static FieldReader longText(int length) {
        return typed -> fitting(HumanText.cleanLines(typed), length);
    }

    /** Counted in UTF-16 units, as H2 counts; a rare ideograph or an emoji has two. */
    private static FieldReading fitting(String text, int length) {
        return text.length() > length ? unreadable("customer.text.tooLong", length, text.length()) : new Value(text);
    }

    /** @param earliest and latest are allowed */
    static FieldReader date(Supplier<LocalDate> earliest, Supplier<LocalDate> latest) {
        return filled(typed -> switch (HumanDate.read(typed)) {
            case DateReading.Read(LocalDate date) ->
                date.isBefore(earliest.get()) || date.isAfter(latest.get())
                        ? unreadable("customer.date.outOfRange", earliest.get(), latest.get())
                        : new Value(date.toString());
            case DateReading.Ambiguous ambiguous -> unreadable("customer.date.ambiguous", typed);
            case DateReading.Unreadable unreadable -> unreadable("customer.date.unreadable", shortened(typed));
        });
    }

    static FieldReader number() {
        return filled(typed -> HumanNumber.read(typed)
                .<FieldReading>map(number -> number.abs().compareTo(NUMBER_LIMIT) >= 0 || number.scale() > 4
                        ? unreadable("customer.number.outOfRange")
                        : new Value(HumanNumber.plain(number)))
                .orElseGet(() -> unreadable("customer.number.unreadable", shortened(typed))));
    }

    static FieldReader phone(String region) {
        return filled(typed -> PhoneNumber.read(typed, region)
                .<FieldReading>map(phone -> new Value(phone.canonical()))
                .orElseGet(() -> new Unreadable(PhoneNumber.whyNot(typed, region))));
    }

    static FieldReader email() {
        return filled(typed -> EmailAddress.read(typed)
                .<FieldReading>map(email -> new Value(email.canonical()))
                .orElseGet(() -> new Unreadable(EmailAddress.whyNot(typed))));
    }

    static FieldReader flag() {
        return filled(typed -> HumanFlag.read(typed)
                .<FieldReading>map(flag -> new Value(flag.toString()))
                .orElseGet(() -> unreadable("customer.flag.unreadable", shortened(typed))));
    }

    /** @param find the choice whose code or name was typed */
    static FieldReader choice(Function<String, Optional<Choice>> find, Supplier<List<Choice>> offered) {
        return filled(typed -> find.apply(typed)
                .<FieldReading>map(choice -> new Value(choice.code()))
                .orElseGet(() -> unreadable("customer.choice.unknown", shortened(typed), names(offered.get()))));
    }

    /** Separated by commas, semicolons or line breaks, Chinese ones too; kept in the order typed, each once. */
    static FieldReader tags() {
        return filled(typed -> {
            List<String> tags = Arrays.stream(typed.split("[,，;；、\\n\\t]"))
                    .map(HumanText::clean)
                    .filter(tag -> !tag.isEmpty())
                    .distinct()
                    .toList();
            if (tags.size() > TAG_COUNT) return unreadable("customer.tags.tooMany", TAG_COUNT);
            if (tags.stream().anyMatch(tag -> tag.length() > TAG_LENGTH))
                return unreadable("customer.tags.tooLong", TAG_LENGTH);
            return new Value(String.join(",", tags));
        });
    }

    private static FieldReader filled(FieldReader reader) {
        return typed -> {
            String cleaned = HumanText.clean(typed);
            return cleaned.isEmpty() ? new Value("") : reader.read(cleaned);
        };
    }

    private static String names(List<Choice> choices) {
        return choices.stream()
                .limit(8)
                .map(choice -> choice.nameZh().equals(choice.nameEn())
                        ? choice.nameEn()
                        : choice.nameZh() + " " + choice.nameEn())
                .collect(Collectors.joining(", ", "", choices.size() > 8 ? " …" : ""));
    }

    private static String shortened(String typed) {
        return HumanText.length(typed) > 30 ? typed.substring(0, typed.offsetByCodePoints(0, 30)) + "…" : typed;
    }
}

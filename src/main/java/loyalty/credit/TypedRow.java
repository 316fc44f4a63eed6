package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import loyalty.shared.DateReading;
import loyalty.shared.HumanDate;
import loyalty.shared.HumanFlag;
import loyalty.shared.HumanNumber;
import loyalty.shared.HumanText;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/** The texts of a row, read value by value; what can't be read is noted. */
final class TypedRow {
    private final Map<String, String> texts;
    private final Map<String, Message> problems = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    TypedRow(Map<String, String> texts) {
        this.texts = texts;
    }

    Map<String, Message> problems() {
        return problems;
    }

    Map<String, String> values() {
        return values;
    }

    /** Empty where nothing was typed. */
    String text(String name) {
        String text = HumanText.clean(texts.getOrDefault(name, ""));
        values.put(name, text);
        return text;
    }

    String currency() {
        String code = text("currency").toUpperCase(Locale.ROOT);
        values.put("currency", code);
        return code;
    }

    /** No where nothing was typed. */
    boolean flag(String name) {
        return Boolean.TRUE.equals(read(name, typed -> {
            Optional<Boolean> flag = HumanFlag.read(typed);
            if (flag.isEmpty()) problems.put(name, Message.of("customer.flag.unreadable", typed));
            return flag;
        }));
    }

    @Nullable
    LocalDate day(String name) {
        return read(name, typed -> switch (HumanDate.read(typed)) {
            case DateReading.Read(LocalDate day) -> Optional.of(day);
            case DateReading.Ambiguous ambiguous -> {
                problems.put(name, Message.of("customer.date.ambiguous", typed));
                yield Optional.empty();
            }
            case DateReading.Unreadable unreadable -> {
                problems.put(name, Message.of("uikit.field.badDate"));
                yield Optional.empty();
            }
        });
    }

    @Nullable
    BigDecimal amount() {
        return read("amount", typed -> {
            Optional<BigDecimal> number = HumanNumber.read(typed);
            if (number.isEmpty()) problems.put("amount", Message.of("uikit.field.badNumber"));
            return number;
        });
    }

    @Nullable
    PaymentMethod method() {
        return read("method", typed -> {
            Optional<PaymentMethod> method = Arrays.stream(PaymentMethod.values())
                    .filter(known -> known.name().equals(typed))
                    .findFirst();
            if (method.isEmpty()) problems.put("method", Message.of("credit.entry.unknownMethod", typed));
            return method;
        });
    }

    private <T> @Nullable T read(String name, Function<String, Optional<T>> reader) {
        String typed = text(name);
        if (typed.isEmpty()) return null;
        Optional<T> read = reader.apply(typed);
        read.ifPresent(value ->
                values.put(name, value instanceof BigDecimal number ? HumanNumber.plain(number) : value.toString()));
        return read.orElse(null);
    }
}

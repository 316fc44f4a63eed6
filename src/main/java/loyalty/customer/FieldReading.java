package loyalty.customer;

import loyalty.shared.Message;

/** What a field makes of a typed text. */
sealed interface FieldReading {

    /** @param canonical the text as it is kept and compared: ISO dates, plain numbers, codes; empty clears the field */
    record Value(String canonical) implements FieldReading {}

    record Unreadable(Message reason) implements FieldReading {}

    static FieldReading unreadable(String key, Object... args) {
        return new Unreadable(Message.of(key, args));
    }
}

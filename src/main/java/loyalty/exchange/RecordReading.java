package loyalty.exchange;

import loyalty.exchange.CustomerResolver.Who;

/** A row about something that a customer did or said, before it is known which customer that is. */
interface RecordReading {

    RowValues values();

    Who who();

    default boolean isFine() {
        return values().problems().isEmpty();
    }
}

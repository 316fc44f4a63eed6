package loyalty.shell;

import java.time.Clock;
import java.time.LocalTime;

/** What one says to each other at this time of day. */
enum Greeting {
    MORNING("shell.greeting.morning"),
    NOON("shell.greeting.noon"),
    AFTERNOON("shell.greeting.afternoon"),
    EVENING("shell.greeting.evening");

    private final String key;

    Greeting(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Greeting at(Clock clock) {
        int hour = LocalTime.now(clock).getHour();
        if (hour < 5 || hour >= 18) {
            return EVENING;
        }
        if (hour < 11) {
            return MORNING;
        }
        return hour < 13 ? NOON : AFTERNOON;
    }
}

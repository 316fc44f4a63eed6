package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTests {

    @ParameterizedTest
    @CsvSource({"00, EVENING", "05, MORNING", "10, MORNING", "11, NOON", "13, AFTERNOON", "17, AFTERNOON", "18, EVENING"
    })
    void greetsByTheHour(String hour, Greeting greeting) {
        Instant time = Instant.parse("2026-03-05T" + hour + ":30:00Z");
        assertThat(Greeting.at(Clock.fixed(time, ZoneOffset.UTC))).isEqualTo(greeting);
    }
}

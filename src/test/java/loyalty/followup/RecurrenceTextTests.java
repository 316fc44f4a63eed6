package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=3;X-OFF=KEEP",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU;COUNT=10;X-OFF=NEXT_WORKDAY",
                "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=31;UNTIL=20281231;X-OFF=PREVIOUS_WORKDAY",
                "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1;X-OFF=KEEP",
                "FREQ=MONTHLY;INTERVAL=6;BYDAY=2TU;X-OFF=KEEP",
                "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR;COUNT=999;X-OFF=NEXT_WORKDAY"
            })
    void isReadAsItWasWritten(String text) {
        assertThat(RecurrenceText.of(RecurrenceText.read(text))).isEqualTo(text);
    }
}

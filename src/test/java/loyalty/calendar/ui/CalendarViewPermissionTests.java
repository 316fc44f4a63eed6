package loyalty.calendar.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import loyalty.OnH2;
import loyalty.identity.SignedInAs;
import org.junit.jupiter.api.Test;

@OnH2
class CalendarViewPermissionTests extends SpringBrowserlessTest {

    @Test
    @SignedInAs("supervisor.calendar.view")
    void isClosedToWhoDoesNotKeepTheSettings() {
        assertThatThrownBy(() -> navigate(CalendarView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}

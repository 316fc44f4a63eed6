package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.SignedInAs;
import org.junit.jupiter.api.Test;

@OnH2
class SystemViewTests extends SpringBrowserlessTest {

    @Test
    @SignedInAs("admin.system")
    void saysThatMailWaitsForAServerAndWhatRunsHere() {
        navigate(SystemView.class);
        String page = $(SystemView.class).single().getElement().getTextRecursively();
        assertThat(page)
                .contains("No server set up", "Nothing is lost", "Sending mail", "Work that failed", "H2 2.", "Java")
                .doesNotContain("!shell.");
    }

    @Test
    @SignedInAs("admin.system")
    void asksTheSameFewQuestionsHoweverMuchThereIs() {
        var statements = StatementCount.during(() -> navigate(SystemView.class));
        assertThat(statements.stream()
                        .filter(sql -> sql.contains("notice_mail")
                                || sql.contains("from job")
                                || sql.contains("scheduled_tasks")))
                .hasSize(4);
    }

    @Test
    @SignedInAs("supervisor.system")
    void isClosedToWhoDoesNotKeepTheSettings() {
        assertThatThrownBy(() -> navigate(SystemView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}

package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.SignedInAs;
import loyalty.uikit.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class SystemViewTests extends SpringBrowserlessTest {
    @Autowired
    List<RecurringTask<?>> schedule;

    @Autowired
    Translations texts;

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
    void everyScheduledWorkHasAName() {
        Map<String, String> english = texts.getAllTranslations(Locale.ENGLISH);
        assertThat(schedule)
                .isNotEmpty()
                .extracting(RecurringTask::getName)
                .allMatch(name -> english.containsKey("shell.system.schedule." + name));
    }

    @Test
    @SignedInAs("supervisor.system")
    void isClosedToWhoDoesNotKeepTheSettings() {
        assertThatThrownBy(() -> navigate(SystemView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}

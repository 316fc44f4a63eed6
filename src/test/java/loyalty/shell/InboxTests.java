package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInAs;
import loyalty.job.JobNews;
import loyalty.job.JobResultLink;
import loyalty.job.JobService;
import loyalty.job.JobState;
import loyalty.job.JobSummary;
import loyalty.shared.Message;
import loyalty.uikit.Formats;
import loyalty.uikit.WorkProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("rep.inbox")
class InboxTests extends SpringBrowserlessTest {
    private final JobService jobs = mock();
    private final JobSummary running = job(JobState.RUNNING, false);
    private final JobSummary finished = job(JobState.DONE, false);
    private final JobSummary seen = job(JobState.DONE, true);

    @Autowired
    JobNews news;

    @Autowired
    Permissions permissions;

    @Autowired
    Formats formats;

    private Inbox inbox;

    @BeforeEach
    void open() {
        when(jobs.recent(anyInt())).thenReturn(List.of(running, finished, seen));
        inbox = new Inbox(jobs, news, permissions, new JobItems(jobs, List.of(importLink()), formats));
        UI.getCurrent().add(inbox);
    }

    @Test
    void countsWhatHasFinishedSinceTheUserLooked() {
        assertThat($(Span.class, inbox).withClassName("ld-unseen").single().getText())
                .isEqualTo("1");
    }

    @Test
    void showsProgressAndResultsAndRemembersThatTheyWereSeen() {
        Popover popover = $(Popover.class, inbox).single();
        popover.open();
        assertThat($(WorkProgress.class).all()).hasSize(1);
        assertThat($(Anchor.class).withText("Show the result").all())
                .hasSize(2)
                .allMatch(link -> link.getHref().equals("imports/result"));

        popover.close();
        verify(jobs).markSeen(finished.id());
    }

    private static JobSummary job(JobState state, boolean seen) {
        Instant at = Instant.parse("2026-03-05T08:00:00Z");
        return new JobSummary(
                UUID.randomUUID(), "import", Message.of("uikit.add"), state, 5, 10, null, at, at, seen, null, false);
    }

    private static JobResultLink importLink() {
        return new JobResultLink() {
            @Override
            public String kind() {
                return "import";
            }

            @Override
            public String urlFor(JobSummary job) {
                return "imports/result";
            }
        };
    }
}

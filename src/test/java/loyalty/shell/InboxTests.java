package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import loyalty.notification.NotificationNews;
import loyalty.notification.NotificationService;
import loyalty.notification.NotificationSummary;
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

    private final NotificationService notifications = mock();
    private final NotificationSummary told = new NotificationSummary(
            UUID.randomUUID(),
            "followup.due",
            Message.of("uikit.edit"),
            "customers/1",
            Instant.parse("2026-03-05T09:00:00Z"),
            false);

    @Autowired
    NotificationNews notificationNews;

    private Inbox inbox;

    @BeforeEach
    void open() {
        when(jobs.recent(anyInt())).thenReturn(List.of(running, finished, seen));
        when(notifications.mine(any(), anyInt(), anyInt())).thenReturn(List.of(told));
        when(notifications.unread()).thenReturn(1);
        inbox = new Inbox(
                jobs,
                news,
                new JobItems(jobs, List.of(importLink()), formats),
                notifications,
                notificationNews,
                new NoticeItems(notifications, formats),
                formats,
                permissions);
        UI.getCurrent().add(inbox);
    }

    @Test
    void countsWhatHasFinishedSinceTheUserLookedAndWhatTheyHaveNotRead() {
        assertThat(count()).isEqualTo("2");
    }

    @Test
    void countsNoFurtherThanAnybodyReads() {
        when(notifications.unread()).thenReturn(NotificationService.MANY);
        $(Popover.class, inbox).single().open();
        $(Popover.class, inbox).single().close();
        assertThat(count()).isEqualTo("99+");
    }

    @Test
    void whoFollowsANoticeHasReadIt() {
        $(Popover.class, inbox).single().open();
        Div item = $(Div.class).withClassName("ld-inbox-notice").single();
        assertThat(item.getClassNames()).contains("ld-unread");
        assertThat($(Anchor.class).withText("Edit").single().getHref()).isEqualTo("customers/1");
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        verify(notifications).markRead(told.id());
    }

    @Test
    void allCanBeReadAtOnce() {
        $(Popover.class, inbox).single().open();
        test($(Button.class).withText("Mark all as read").single()).click();
        verify(notifications).markAllRead();
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

    private String count() {
        return $(Span.class, inbox).withClassName("ld-unseen").single().getText();
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

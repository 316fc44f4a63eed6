package loyalty.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.job.JobNews;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.notification.NotificationNews;
import loyalty.notification.NotificationService;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the user was told, and their long work: how it goes on, and what has finished since they looked. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Inbox extends Div {
    private final JobService jobs;
    private final JobNews jobNews;
    private final JobItems jobItems;
    private final NotificationService notifications;
    private final NotificationNews notificationNews;
    private final NoticeItems noticeItems;
    private final Formats formats;
    private final UUID owner;
    private final Button button = new Button(Icons.of(Icons.INBOX));
    private final Span unseen = new Span();
    private final Popover popover = new Popover();
    private @Nullable Registration listening;

    Inbox(
            JobService jobs,
            JobNews jobNews,
            JobItems jobItems,
            NotificationService notifications,
            NotificationNews notificationNews,
            NoticeItems noticeItems,
            Formats formats,
            Permissions permissions) {
        this.jobs = jobs;
        this.jobNews = jobNews;
        this.jobItems = jobItems;
        this.notifications = notifications;
        this.notificationNews = notificationNews;
        this.noticeItems = noticeItems;
        this.formats = formats;
        this.owner = permissions.user().id();
        addClassName("ld-inbox");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTooltipText(getTranslation("shell.inbox"));
        unseen.addClassName("ld-unseen");
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("shell.inbox"));
        popover.addOpenedChangeListener(change -> opened(change.isOpened()));
        add(button, unseen, popover);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        listening = Registration.combine(
                jobNews.listen(owner, job -> ui.access(this::refresh)),
                notificationNews.listen(owner, kinds -> ui.access(this::refresh)));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void refresh() {
        if (popover.isOpened()) {
            InboxNews news = InboxNews.read(jobs, notifications);
            count(news.count());
            show(news);
        } else {
            count(InboxNews.counted(jobs, notifications).count());
        }
    }

    private void count(int fresh) {
        unseen.setText(formats.upTo(fresh, NotificationService.MANY));
        unseen.setVisible(fresh > 0);
        button.setAriaLabel(getTranslation("shell.inbox.label", fresh));
    }

    /** Jobs were seen once they were looked at; notices stay unread until they are followed. */
    private void opened(boolean opened) {
        if (opened) {
            show(InboxNews.read(jobs, notifications));
        } else {
            InboxNews.counted(jobs, notifications).newJobs().stream()
                    .map(JobSummary::id)
                    .forEach(jobs::markSeen);
            refresh();
        }
    }

    private void show(InboxNews news) {
        popover.removeAll();
        popover.add(new InboxContent(news, jobItems, noticeItems, notifications));
    }
}

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
import java.util.List;
import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.job.JobNews;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.uikit.Icons;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The user's long work: how it goes on, and what has finished since they looked. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Inbox extends Div {
    private static final int SHOWN = 20;

    private final JobService jobs;
    private final JobNews news;
    private final UUID owner;
    private final JobItems items;
    private final Button button = new Button(Icons.of(Icons.INBOX));
    private final Span unseen = new Span();
    private final Popover popover = new Popover();
    private @Nullable Registration listening;

    Inbox(JobService jobs, JobNews news, Permissions permissions, JobItems items) {
        this.jobs = jobs;
        this.news = news;
        this.owner = permissions.user().id();
        this.items = items;
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
        listening = news.listen(owner, job -> ui.access(this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void refresh() {
        List<JobSummary> recent = jobs.recent(SHOWN);
        count(recent.stream().filter(Inbox::isNew).count());
        if (popover.isOpened()) {
            show(recent);
        }
    }

    private void count(long fresh) {
        unseen.setText(String.valueOf(fresh));
        unseen.setVisible(fresh > 0);
        button.setAriaLabel(getTranslation("shell.inbox.label", fresh));
    }

    private void opened(boolean opened) {
        List<JobSummary> recent = jobs.recent(SHOWN);
        if (opened) {
            show(recent);
        } else {
            recent.stream().filter(Inbox::isNew).map(JobSummary::id).forEach(jobs::markSeen);
        }
    }

    private void show(List<JobSummary> recent) {
        popover.removeAll();
        popover.add(items.list(recent));
    }

    private static boolean isNew(JobSummary job) {
        return job.state().finished() && !job.seen();
    }
}

package loyalty.job.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.identity.Permissions;
import loyalty.job.JobNews;
import loyalty.job.JobResultLink;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import org.jspecify.annotations.Nullable;

/** The user's long work, newest first, each going on before their eyes. */
@Route("jobs")
@PermitAll
@Menu(order = 80, title = "job.view.title", icon = Icons.TIME)
@StyleSheet("context://styles/job.css")
class JobListView extends Div implements HasDynamicTitle {
    private static final int SHOWN = 50;

    private final transient JobService jobs;
    private final transient JobNews news;
    private final transient Formats formats;
    private final transient Map<String, JobResultLink> links;
    private final UUID owner;
    private final Map<UUID, JobCard> cards = new HashMap<>();
    private @Nullable Registration listening;

    JobListView(JobService jobs, JobNews news, Permissions permissions, Formats formats, List<JobResultLink> links) {
        this.jobs = jobs;
        this.news = news;
        this.formats = formats;
        this.links = links.stream().collect(Collectors.toMap(JobResultLink::kind, Function.identity()));
        this.owner = permissions.user().id();
        addClassName("ld-jobs");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        listening = news.listen(owner, job -> ui.access(() -> show(job)));
        add(new EmptyState(Icons.TIME, getTranslation("job.empty")));
        jobs.recent(SHOWN).reversed().forEach(this::show);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) listening.remove();
        removeAll();
        cards.clear();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("job.view.title");
    }

    /** Who looks at the list has seen what became of it. */
    private void show(JobSummary job) {
        if (cards.isEmpty()) removeAll();
        cards.computeIfAbsent(job.id(), this::addCard).show(job);
        if (job.state().finished() && !job.seen()) jobs.markSeen(job.id());
    }

    private JobCard addCard(UUID id) {
        JobCard card = new JobCard(formats, links, () -> jobs.cancel(id));
        addComponentAsFirst(card);
        return card;
    }
}

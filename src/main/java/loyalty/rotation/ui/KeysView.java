package loyalty.rotation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import loyalty.identity.Permissions;
import loyalty.job.JobNews;
import loyalty.job.JobService;
import loyalty.job.JobState;
import loyalty.job.JobSummary;
import loyalty.keys.KeyPurpose;
import loyalty.keys.KnownKey;
import loyalty.rotation.RotationService;
import loyalty.shared.RefusedException;
import loyalty.uikit.Confirmation;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.WorkProgress;
import org.jspecify.annotations.Nullable;

/** The keys by which contact data is encrypted and found: new ones, and old ones out of use. */
@Route(RotationService.ROUTE)
@Menu(order = 970, title = "rotation.title", icon = Icons.PASSWORD)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/system.css")
class KeysView extends Div implements HasDynamicTitle {
    private final transient RotationService rotation;
    private final transient JobService jobs;
    private final transient JobNews news;
    private final transient Formats formats;
    private final UUID user;
    private @Nullable Registration listening;
    private @Nullable UUID running;
    private @Nullable WorkProgress progress;

    KeysView(RotationService rotation, JobService jobs, JobNews news, Permissions permissions, Formats formats) {
        this.rotation = rotation;
        this.jobs = jobs;
        this.news = news;
        this.formats = formats;
        this.user = permissions.user().id();
        this.running = rotation.running().orElse(null);
        addClassName("ld-system");
        getElement().setAttribute("tabindex", "0");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        listening = news.listen(user, job -> ui.access(() -> follow(job)));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) listening.remove();
    }

    private void show() {
        removeAll();
        progress = null;
        for (KeyPurpose purpose : KeyPurpose.values()) add(section(purpose));
        if (!rotation.possible()) add(new Paragraph(getTranslation("rotation.configured")));
    }

    private KeySection section(KeyPurpose purpose) {
        List<KnownKey> keys = rotation.keys(purpose);
        KeySection section = new KeySection(purpose, keys, formats);
        if (!rotation.possible() || running != null) return section;
        boolean settled = rotation.settled(purpose);
        if (settled) section.action("rotation.renew", () -> askToRenew(purpose));
        else section.action("rotation.goOn", () -> begin(rotation::goOn));
        if (settled && keys.size() > 1) section.action("rotation.retire", this::askToRetire);
        return section;
    }

    private void askToRenew(KeyPurpose purpose) {
        String name = purpose.name();
        Confirmation.ask(
                getTranslation("rotation.renew.question." + name),
                getTranslation("rotation.renew.explanation"),
                getTranslation("rotation.renew"),
                () -> begin(() -> rotation.renew(purpose)));
    }

    private void askToRetire() {
        Confirmation.ask(
                getTranslation("rotation.retire.question"),
                getTranslation("rotation.retire.explanation"),
                getTranslation("rotation.retire"),
                () -> begin(rotation::retire));
    }

    private void begin(Supplier<UUID> work) {
        try {
            running = work.get();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        show();
    }

    private void follow(JobSummary job) {
        if (!job.id().equals(running)) return;
        if (job.state().finished()) {
            running = null;
            show();
            tell(job);
        } else {
            showProgress(job);
        }
    }

    private void tell(JobSummary job) {
        if (job.failure() != null) Notifications.refused(job.failure());
        else if (job.state() == JobState.DONE) Notifications.done(getTranslation("rotation.done"));
    }

    private void showProgress(JobSummary job) {
        if (progress == null) {
            progress = new WorkProgress(
                    getTranslation(job.title().key(), job.title().args().toArray()),
                    formats,
                    () -> jobs.cancel(job.id()));
            addComponentAsFirst(progress);
        }
        progress.show(job.done(), job.total());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rotation.title");
    }
}

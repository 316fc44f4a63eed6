package loyalty.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import loyalty.exchange.ImportNavigation;
import loyalty.exchange.ImportRuns;
import loyalty.exchange.ImportSummary;
import loyalty.exchange.ui.StepTrail.Step;
import loyalty.identity.Permissions;
import loyalty.job.JobNews;
import loyalty.job.JobSummary;
import org.jspecify.annotations.Nullable;

/** One import, from assigning its columns to its result. It shows where the import is, whoever moved it there. */
@Route(ImportNavigation.ONE)
@RolesAllowed("IMPORT")
@StyleSheet("context://styles/exchange.css")
class ImportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient ImportRuns runs;
    private final transient ImportSteps steps;
    private final transient JobNews news;
    private final transient Permissions permissions;
    private @Nullable UUID id;
    private String fileName = "";
    private transient @Nullable Registration listening;

    ImportView(ImportRuns runs, ImportSteps steps, JobNews news, Permissions permissions) {
        this.runs = runs;
        this.steps = steps;
        this.news = news;
        this.permissions = permissions;
        addClassName("ld-import");
    }

    @Override
    public void setParameter(BeforeEvent event, String importId) {
        id = UUID.fromString(importId);
        show();
    }

    private void show() {
        if (id == null) {
            return;
        }
        ImportSummary summary = runs.find(id);
        fileName = summary.fileName();
        switch (summary.state()) {
            case DRAFT -> columns();
            case RUNNING, UNDOING -> show(Step.IMPORT, steps.running(summary, this::show));
            default -> show(Step.IMPORT, steps.result(summary, this::show));
        }
    }

    private void columns() {
        if (id != null) {
            show(Step.COLUMNS, steps.columns(id, this::columns, this::check));
        }
    }

    private void check() {
        if (id != null) {
            show(Step.CHECK, steps.check(id, this::columns, this::show));
        }
    }

    private void show(Step step, Component content) {
        removeAll();
        add(new StepTrail(step), content);
    }

    /** News come from other threads; the step that is shown knows whether they are about its job. */
    @Override
    protected void onAttach(AttachEvent event) {
        listening = news.listen(permissions.user().id(), job -> event.getUI().access(() -> tell(job)));
    }

    private void tell(JobSummary job) {
        getChildren()
                .filter(JobStep.class::isInstance)
                .map(JobStep.class::cast)
                .toList()
                .forEach(step -> step.on(job));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return fileName;
    }
}

package loyalty.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import loyalty.exchange.ImportNavigation;
import loyalty.exchange.ImportRuns;

/** The address under which the inbox knows an import: leads on to the import itself. */
@Route(ImportNavigation.JOB)
@RolesAllowed("IMPORT")
class ImportOfJobView extends Div implements HasUrlParameter<String> {
    private final transient ImportRuns runs;

    ImportOfJobView(ImportRuns runs) {
        this.runs = runs;
    }

    @Override
    public void setParameter(BeforeEvent event, String jobId) {
        event.forwardTo(ImportNavigation.to(runs.ofJob(UUID.fromString(jobId))));
    }
}

package loyalty.exchange.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import loyalty.exchange.ImportRuns;
import loyalty.exchange.ImportService;
import loyalty.exchange.ImportSummary;
import loyalty.job.JobService;
import loyalty.purchase.ProductService;
import loyalty.uikit.Formats;

/** Makes the steps of the wizard. */
@org.springframework.stereotype.Component
class ImportSteps {
    private final ImportService imports;
    private final ImportRuns runs;
    private final ProductService products;
    private final JobService jobs;
    private final Formats formats;

    ImportSteps(ImportService imports, ImportRuns runs, ProductService products, JobService jobs, Formats formats) {
        this.imports = imports;
        this.runs = runs;
        this.products = products;
        this.jobs = jobs;
        this.formats = formats;
    }

    /** @param reread called when the file is to be shown as read anew */
    Component columns(UUID id, Runnable reread, Runnable next) {
        return new ColumnsStep(imports.draft(id), imports, products, reread, next);
    }

    Component check(UUID id, Runnable back, Runnable started) {
        return new CheckStep(id, imports, runs, jobs, formats, back, started);
    }

    Component running(ImportSummary summary, Runnable finished) {
        return new RunStep(summary, jobs, formats, finished);
    }

    Component result(ImportSummary summary, Runnable changed) {
        return new ResultStep(summary, runs, formats, changed);
    }
}

package loyalty.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import loyalty.insight.ModelFindings;
import loyalty.insight.ModelService;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.LoadingShape;
import loyalty.uikit.PastDayField;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The models behind churn risk and lifetime value, fitted to the purchases until a day. */
@Route("settings/models")
@Menu(order = 956.5, title = "insight.model.title", icon = Icons.CHART)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/lifecycle.css")
class ModelsView extends Div implements HasDynamicTitle {
    private static final Logger log = LoggerFactory.getLogger(ModelsView.class);

    private final transient ModelService service;
    private final transient Formats formats;
    private final PastDayField until;
    private final Button fit = new Button(getTranslation("insight.model.fit"), click -> fit());
    private final Div found = new Div();

    ModelsView(ModelService service, Formats formats, Clock clock) {
        this.service = service;
        this.formats = formats;
        addClassNames("ld-lifecycle", "ld-rules");
        until = new PastDayField(getTranslation("insight.model.until"), LocalDate.now(clock));
        until.setValue(LocalDate.now(clock));
        fit.addThemeVariants(ButtonVariant.PRIMARY);
        fit.setDisableOnClick(true);
        Div line = new Div(until, fit);
        line.addClassNames("ld-lifecycle-line", "ld-model-line");
        add(new Paragraph(getTranslation("insight.model.help")), line, found);
        fit();
    }

    /** In the background: of many customers it takes seconds. */
    private void fit() {
        if (until.isInvalid() || until.getValue() == null) {
            fit.setEnabled(true);
            return;
        }
        found.removeAll();
        found.add(new LoadingShape());
        UI ui = UI.getCurrent();
        service.later(until.getValue()).whenComplete((findings, failure) -> ui.access(() -> show(findings, failure)));
    }

    private void show(@Nullable ModelFindings findings, @Nullable Throwable failure) {
        fit.setEnabled(true);
        found.removeAll();
        if (findings != null) found.add(new ModelFigures(findings, formats));
        else {
            log.error("The models can't be fitted", failure);
            found.add(new Paragraph(getTranslation("insight.model.failed")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.model.title");
    }
}

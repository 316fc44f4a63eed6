package loyalty.selfcheck.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import loyalty.selfcheck.ScoreAt;
import loyalty.selfcheck.SecurityCheckService;
import loyalty.selfcheck.SecurityReport;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.PageHeader;
import loyalty.uikit.RelativeTime;

/** How safely the installation is kept: a score, what was found, what to do about it, and how it was before. */
@Route(SecurityCheckService.ROUTE)
@Menu(order = 975, title = "selfcheck.title", icon = Icons.SECURITY)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/system.css")
@StyleSheet("context://styles/selfcheck.css")
class SecurityCheckView extends Div implements HasDynamicTitle {
    private static final int SHOWN = 12;

    private final transient SecurityCheckService checks;
    private final transient Formats formats;

    SecurityCheckView(SecurityCheckService checks, Formats formats) {
        this.checks = checks;
        this.formats = formats;
        addClassNames("ld-system", "ld-check");
        getElement().setAttribute("tabindex", "0");
        show();
    }

    private void show() {
        removeAll();
        checks.latest().ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        add(new EmptyState(Icons.SECURITY, getTranslation("selfcheck.none"), runButton()));
    }

    private void show(SecurityReport report) {
        add(header(report));
        Div found = new Div();
        found.addClassName("ld-check-findings");
        report.findings().forEach(finding -> found.add(new FindingCard(finding)));
        add(found, history());
    }

    private PageHeader header(SecurityReport report) {
        Span score = new Span(getTranslation("selfcheck.score", report.score()));
        score.addClassNames("ld-badge", "ld-check-" + level(report.score()));
        return new PageHeader(getTranslation("selfcheck.title"))
                .about(score)
                .facts(new RelativeTime(report.at(), formats), export(report))
                .actions(runButton());
    }

    private Anchor export(SecurityReport report) {
        Anchor link = new Anchor(new ReportDownload(report).handler(), getTranslation("selfcheck.export"));
        link.setDownload(true);
        return link;
    }

    private Button runButton() {
        Button run = new Button(getTranslation("selfcheck.run"), Icons.of(Icons.REFRESH), click -> {
            checks.run();
            show();
        });
        run.addThemeVariants(ButtonVariant.PRIMARY);
        run.setDisableOnClick(true);
        return run;
    }

    private Div history() {
        List<ScoreAt> scores = checks.history(SHOWN);
        Div lines = new Div();
        lines.addClassName("ld-check-history");
        for (ScoreAt each : scores) {
            Div line = new Div(
                    new Span(formats.time(each.at())),
                    new Div(new Span(getTranslation("selfcheck.score", each.score()))));
            line.addClassName("ld-system-line");
            lines.add(line);
        }
        return lines;
    }

    private static String level(int score) {
        if (score >= 90) return "ok";
        return score >= 60 ? "warn" : "fail";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfcheck.title");
    }
}

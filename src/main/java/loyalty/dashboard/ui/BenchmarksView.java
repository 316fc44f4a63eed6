package loyalty.dashboard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import loyalty.dashboard.Benchmark;
import loyalty.dashboard.BenchmarkService;
import loyalty.dashboard.Figure;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import org.jspecify.annotations.Nullable;

/** Figures of the industry, with who published them and for which year. */
@Route("settings/benchmarks")
@Menu(order = 958, title = "dashboard.benchmarks", icon = Icons.CHART)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/dashboard.css")
class BenchmarksView extends Div implements HasDynamicTitle {
    private final transient BenchmarkService service;
    private final List<BenchmarkRow> rows;

    BenchmarksView(BenchmarkService service, Formats formats) {
        this.service = service;
        addClassName("ld-benchmarks");
        Map<Figure, Benchmark> known = service.all();
        rows = Stream.of(Figure.values())
                .filter(Figure::hasBenchmark)
                .map(figure -> new BenchmarkRow(figure, known.get(figure), formats))
                .toList();
        Button save = new Button(getTranslation("uikit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("dashboard.benchmarks.help")));
        rows.forEach(this::add);
        add(save);
    }

    /** All or nothing: whatever makes no sense is said beside its row. */
    private void save() {
        Map<Figure, @Nullable Benchmark> entered = new LinkedHashMap<>();
        boolean sound = true;
        for (BenchmarkRow row : rows) {
            try {
                entered.put(row.figure(), row.entered());
            } catch (RefusedException refused) {
                sound = false;
            }
        }
        if (!sound) {
            Notifications.refused(Message.of("dashboard.benchmarks.refused"));
            return;
        }
        entered.forEach((figure, benchmark) -> {
            if (benchmark == null) service.remove(figure);
            else service.keep(benchmark);
        });
        Notifications.done(getTranslation("dashboard.benchmarks.saved"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.benchmarks");
    }
}

package loyalty.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import loyalty.insight.MonthEndService;
import loyalty.insight.RfmWindowService;
import loyalty.insight.ScorePart;
import loyalty.insight.ScoreWeightService;
import loyalty.insight.ScoreWeights;
import loyalty.insight.WeightPreview;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.chart.Category;

/** How much each part of the loyalty score counts, with a look at what other weights would change. */
@Route("settings/loyalty")
@Menu(order = 956, title = "insight.weights.title", icon = Icons.UP_TREND)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/lifecycle.css")
class WeightsView extends Div implements HasDynamicTitle {
    private static final int STEP = 10;

    private final transient ScoreWeightService service;
    private final transient Formats formats;
    private final Map<ScorePart, IntegerField> fields = new EnumMap<>(ScorePart.class);
    private final Span problem = new Span();
    private final Button save = new Button(getTranslation("uikit.save"), click -> save());
    private final Div preview = new Div();

    WeightsView(ScoreWeightService service, RfmWindowService window, MonthEndService months, Formats formats) {
        this.service = service;
        this.formats = formats;
        addClassNames("ld-lifecycle", "ld-rules");
        Div row = new Div();
        row.addClassName("ld-rule-fields");
        for (ScorePart part : ScorePart.values()) row.add(field(part));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button shipped = new Button(getTranslation("insight.weights.shipped"), click -> show(ScoreWeights.SHIPPED));
        problem.addClassName("ld-rule-problem");
        problem.getElement().setAttribute("role", "alert");
        Div buttons = new Div(save, shipped, problem);
        buttons.addClassName("ld-lifecycle-line");
        add(
                new Paragraph(getTranslation("insight.weights.help")),
                row,
                buttons,
                preview,
                new RfmWindowPart(window),
                new MonthEndsPart(months, formats));
        show(service.weights());
    }

    private IntegerField field(ScorePart part) {
        IntegerField field = new IntegerField(getTranslation("insight.part." + part));
        field.setMin(0);
        field.setMax(ScoreWeights.MOST);
        field.setStepButtonsVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) look();
        });
        fields.put(part, field);
        return field;
    }

    private void show(ScoreWeights weights) {
        fields.forEach((part, field) -> field.setValue(weights.of(part)));
        look();
    }

    /** @throws RefusedException if they make no sense */
    private ScoreWeights entered() {
        Map<ScorePart, Integer> weights = new EnumMap<>(ScorePart.class);
        fields.forEach((part, field) -> weights.put(part, Objects.requireNonNullElse(field.getValue(), 0)));
        return new ScoreWeights(weights);
    }

    private void look() {
        preview.removeAll();
        try {
            ScoreWeights weights = entered();
            problem.setText("");
            save.setEnabled(true);
            fields.forEach((part, field) -> field.setHelperText(formats.percent(weights.share(part))));
            show(service.preview(weights));
        } catch (RefusedException refused) {
            problem.setText(getTranslation(
                    refused.reason().key(), refused.reason().args().toArray()));
            save.setEnabled(false);
        }
    }

    private void show(WeightPreview found) {
        preview.add(new Paragraph(getTranslation(
                "insight.weights.moves",
                formats.number(found.looked()),
                formats.number(found.up()),
                formats.number(found.down()))));
        List<Category> steps = IntStream.range(0, STEP)
                .mapToObj(step -> new Category(
                        String.valueOf(step), step * STEP + "–" + (step == STEP - 1 ? 100 : step * STEP + STEP - 1)))
                .toList();
        preview.add(new BeforeAfter(this, formats)
                .chart(
                        "insight.weights.chart",
                        "insight.worth.score",
                        found.looked(),
                        steps,
                        found.before(),
                        found.after()));
    }

    private void save() {
        try {
            service.save(entered());
            Notifications.done(getTranslation("insight.weights.saved"));
            look();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.weights.title");
    }
}

package loyalty.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import loyalty.insight.LifecycleLimits;
import loyalty.insight.LifecycleRuleService;
import loyalty.insight.LifecycleRules;
import loyalty.insight.Stage;
import loyalty.insight.StagePreview;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.chart.Category;

/** After how many days customers are in another stage, with a look at whom other limits would move. */
@Route("settings/lifecycle")
@Menu(order = 954, title = "insight.limits.title", icon = Icons.HISTORY)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/lifecycle.css")
class LimitsView extends Div implements HasDynamicTitle {
    private final transient LifecycleRuleService service;
    private final transient Formats formats;
    private final IntegerField newDays = field("insight.limits.newDays");
    private final IntegerField atRiskDays = field("insight.limits.atRiskDays");
    private final IntegerField lostDays = field("insight.limits.lostDays");
    private final IntegerField wonBackDays = field("insight.limits.wonBackDays");
    private final Checkbox ownCycle = new Checkbox(getTranslation("insight.limits.ownCycle"));
    private final Span problem = new Span();
    private final Button save = new Button(getTranslation("uikit.save"), click -> save());
    private final Div preview = new Div();
    private final UnorderedList versions = new UnorderedList();

    LimitsView(LifecycleRuleService service, Formats formats) {
        this.service = service;
        this.formats = formats;
        addClassNames("ld-lifecycle", "ld-rules");
        Div row = new Div(newDays, atRiskDays, lostDays, wonBackDays);
        row.addClassName("ld-rule-fields");
        ownCycle.setHelperText(getTranslation(
                "insight.limits.ownCycle.help", LifecycleLimits.LEAST_AT_RISK, LifecycleLimits.LEAST_LOST));
        ownCycle.addValueChangeListener(change -> {
            if (change.isFromClient()) look();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button shipped = new Button(getTranslation("insight.limits.shipped"), click -> show(LifecycleLimits.SHIPPED));
        problem.addClassName("ld-rule-problem");
        problem.getElement().setAttribute("role", "alert");
        Div buttons = new Div(save, shipped, problem);
        buttons.addClassName("ld-lifecycle-line");
        add(new Paragraph(getTranslation("insight.limits.help")), row, ownCycle, buttons);
        add(new H3(getTranslation("insight.limits.versions")), versions, preview);
        show(service.rules().versions().lastEntry().getValue());
    }

    private IntegerField field(String label) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(1);
        field.setMax(LifecycleLimits.MOST);
        field.setStepButtonsVisible(true);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) look();
        });
        return field;
    }

    private void show(LifecycleLimits limits) {
        newDays.setValue(limits.newDays());
        atRiskDays.setValue(limits.atRiskDays());
        lostDays.setValue(limits.lostDays());
        wonBackDays.setValue(limits.wonBackDays());
        ownCycle.setValue(limits.ownCycle());
        look();
    }

    /** @throws RefusedException if they make no sense */
    private LifecycleLimits entered() {
        return new LifecycleLimits(
                days(newDays), days(atRiskDays), days(lostDays), days(wonBackDays), ownCycle.getValue());
    }

    private static int days(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }

    private void look() {
        preview.removeAll();
        versions.removeAll();
        tell(service.rules());
        try {
            LifecycleLimits limits = entered();
            problem.setText("");
            save.setEnabled(true);
            show(service.preview(limits));
        } catch (RefusedException refused) {
            problem.setText(getTranslation(
                    refused.reason().key(), refused.reason().args().toArray()));
            save.setEnabled(false);
        }
    }

    private void tell(LifecycleRules rules) {
        rules.versions().descendingMap().forEach((from, limits) -> {
            boolean first = from.equals(rules.versions().firstKey());
            String since = first
                    ? getTranslation("insight.limits.first")
                    : getTranslation("insight.limits.from", formats.date(from));
            versions.add(new ListItem(getTranslation("insight.limits.version", since, said(limits))));
        });
    }

    private String said(LifecycleLimits limits) {
        String days = getTranslation(
                "insight.limits.said", limits.newDays(), limits.atRiskDays(), limits.lostDays(), limits.wonBackDays());
        return limits.ownCycle() ? getTranslation("insight.limits.saidOwn", days) : days;
    }

    private void show(StagePreview found) {
        preview.add(new Paragraph(
                getTranslation("insight.limits.moves", formats.number(found.looked()), formats.number(found.moved()))));
        List<Category> stages = Stream.of(Stage.values())
                .map(stage -> new Category(stage.name(), getTranslation("insight.stage." + stage)))
                .toList();
        preview.add(new BeforeAfter(this, formats)
                .chart(
                        "insight.limits.chart",
                        "insight.limits.stage",
                        found.looked(),
                        stages,
                        counts(found.before()),
                        counts(found.after())));
    }

    private static List<Long> counts(Map<Stage, Long> counted) {
        return Stream.of(Stage.values())
                .map(stage -> counted.getOrDefault(stage, 0L))
                .toList();
    }

    private void save() {
        try {
            service.save(entered());
            Notifications.done(getTranslation("insight.limits.saved"));
            look();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.limits.title");
    }
}

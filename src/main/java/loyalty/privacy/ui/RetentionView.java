package loyalty.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import loyalty.privacy.KeptByLaw;
import loyalty.privacy.RetentionRule;
import loyalty.privacy.RetentionService;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.PhoneCards;

/** For how long records of each kind are kept, and what no rule may remove. */
@Route("personal-data/retention")
@Menu(order = 977, title = "privacy.retention.title", icon = Icons.TIME)
@RolesAllowed("PERSONAL_DATA")
@StyleSheet("context://styles/privacy.css")
class RetentionView extends Div implements HasDynamicTitle {
    private final transient RetentionService retention;
    private final transient Formats formats;
    private final Grid<RetentionRule> grid = new Grid<>();

    RetentionView(RetentionService retention, Formats formats) {
        this.retention = retention;
        this.formats = formats;
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addColumn(this::kind).setHeader(getTranslation("privacy.inventory.table"));
        grid.addColumn(this::fate).setHeader(getTranslation("privacy.retention.fate"));
        grid.addColumn(this::period).setHeader(getTranslation("privacy.retention.period"));
        grid.addColumn(this::lastRun).setHeader(getTranslation("privacy.retention.lastRun"));
        grid.addComponentColumn(this::change).setAutoWidth(true).setFlexGrow(0);
        PhoneCards.add(grid, this::kind, rule -> List.of(fate(rule), period(rule), lastRun(rule)));
        grid.addItemClickListener(click -> open(click.getItem()));
        addClassName("ld-personal-data");
        add(new Paragraph(getTranslation("privacy.retention.about")), grid, kept());
        show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("privacy.retention.title");
    }

    private void show() {
        grid.setItems(retention.rules());
    }

    private Div kept() {
        var list = new UnorderedList();
        for (KeptByLaw kept : KeptByLaw.values())
            list.add(new ListItem(getTranslation("privacy.retention.kept." + kept)));
        return new Div(
                new H2(getTranslation("privacy.retention.kept")),
                list,
                new Paragraph(getTranslation("privacy.erase.backups")));
    }

    private Button change(RetentionRule rule) {
        var change = new Button(getTranslation("privacy.retention.change"), click -> open(rule));
        change.setAriaLabel(getTranslation("privacy.retention.change.of", kind(rule)));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        return change;
    }

    private void open(RetentionRule rule) {
        new RetentionDialog(retention, rule, formats, this::show).open();
    }

    private String kind(RetentionRule rule) {
        return getTranslation("privacy.retention.kind." + rule.kind());
    }

    private String fate(RetentionRule rule) {
        return getTranslation("privacy.retention.fate." + rule.fate());
    }

    private String period(RetentionRule rule) {
        return rule.enabled()
                ? getTranslation("privacy.retention.period.months", rule.months())
                : getTranslation("privacy.retention.period.ever");
    }

    private String lastRun(RetentionRule rule) {
        return rule.ranAt() == null
                ? ""
                : getTranslation("privacy.retention.ran", formats.time(rule.ranAt()), rule.ranRecords());
    }
}

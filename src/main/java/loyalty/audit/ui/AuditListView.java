package loyalty.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditNavigation;
import loyalty.audit.AuditService;
import loyalty.audit.AuditTexts;
import loyalty.audit.VerificationService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.UserDirectory;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.PhoneCards;

/** Who did what and when, newest first. */
@Route(AuditNavigation.ROUTE)
@RolesAllowed("AUDIT_VIEW")
@Menu(order = 90, title = "audit.view.title", icon = Icons.HISTORY)
@StyleSheet("context://styles/audit.css")
class AuditListView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient AuditService audit;
    private final transient AuditTexts texts;
    private final transient Formats formats;
    private final Grid<AuditChange> grid = new Grid<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final AuditFilterBar filters;

    AuditListView(
            AuditService audit,
            AuditTexts texts,
            Formats formats,
            UserDirectory users,
            VerificationService verification,
            Permissions permissions) {
        this.audit = audit;
        this.texts = texts;
        this.formats = formats;
        addClassNames("ld-list-view", "ld-audit");
        this.filters = new AuditFilterBar(
                texts, audit, users, () -> grid.getLazyDataView().refreshAll());
        addColumns();
        PhoneCards.add(
                grid,
                change -> texts.user(change, getLocale()) + " · " + texts.action(change, getLocale()),
                this::facts);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setEmptyStateComponent(new EmptyState(Icons.HISTORY, getTranslation("audit.empty")));
        grid.setItems(query -> {
            List<AuditChange> page = audit.search(filters.filter(), query.getOffset(), query.getLimit());
            names.putAll(audit.recordNames(page));
            return page.stream();
        });
        grid.addItemClickListener(click -> open(click.getItem()));
        if (permissions.allows(Capability.SETTINGS_ADMIN)) filters.add(verify(verification));
        add(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditNavigation.seen(event.getLocation().getQueryParameters())
                .flatMap(audit::record)
                .ifPresent(filters::whoSaw);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.view.title");
    }

    private Button verify(VerificationService verification) {
        return new Button(
                getTranslation("audit.verify"), click -> new VerificationDialog(verification, formats).start());
    }

    private void open(AuditChange change) {
        new AuditEntryDialog(change, recordName(change), texts, formats).open();
    }

    private void addColumns() {
        addColumn("audit.column.at", 3, change -> formats.time(change.at()));
        addColumn("audit.column.user", 2, said(texts::user));
        addColumn("audit.column.action", 2, said(texts::action));
        addColumn("audit.column.record", 2, change -> texts.recordType(change.recordType(), getLocale()));
        addColumn("audit.column.name", 3, this::recordName);
        addColumn("audit.column.field", 2, said(texts::field));
        addColumn("audit.column.old", 5, said(texts::oldValue));
        addColumn("audit.column.new", 5, said(texts::newValue));
    }

    private List<String> facts(AuditChange change) {
        return List.of(
                formats.time(change.at()),
                texts.recordType(change.recordType(), getLocale()),
                recordName(change),
                texts.field(change, getLocale()),
                texts.oldValue(change, getLocale()),
                texts.newValue(change, getLocale()));
    }

    private void addColumn(String header, int share, ValueProvider<AuditChange, String> value) {
        grid.addColumn(value)
                .setHeader(getTranslation(header))
                .setFlexGrow(share)
                .setTooltipGenerator(value::apply)
                .setResizable(true);
    }

    private String recordName(AuditChange change) {
        UUID record = change.recordId();
        return record == null ? "" : names.getOrDefault(record, "");
    }

    private ValueProvider<AuditChange, String> said(BiFunction<AuditChange, Locale, String> text) {
        return change -> text.apply(change, getLocale());
    }
}

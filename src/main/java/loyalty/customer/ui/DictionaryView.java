package loyalty.customer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import loyalty.customer.DictionaryData;
import loyalty.customer.DictionaryKind;
import loyalty.customer.DictionaryService;
import loyalty.uikit.FormDialog;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.PhoneCards;

/** The lists of choices, for those who keep them; entries are dragged into their order. */
@Route("settings/choices")
@Menu(order = 930, title = "customer.dictionaries", icon = Icons.DICTIONARIES)
@RolesAllowed("DICTIONARY_ADMIN")
@StyleSheet("context://styles/customer.css")
class DictionaryView extends Div implements HasDynamicTitle {
    private final transient DictionaryService dictionaries;
    private final Tabs kinds = new Tabs();
    private final Grid<DictionaryData> grid = new Grid<>();
    private final Button add;
    private DictionaryKind kind = DictionaryKind.TYPE;
    private transient List<DictionaryData> entries = List.of();

    DictionaryView(DictionaryService dictionaries) {
        this.dictionaries = dictionaries;
        addClassName("ld-list-view");
        kinds.addClassName("ld-tabs");
        add = new Button(
                getTranslation("customer.dictionary.add"),
                Icons.of(Icons.ADD),
                click -> edit(new DictionaryData(null, kind, "", "", "", entries.size() + 1, true)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        for (DictionaryKind each : DictionaryKind.values())
            kinds.add(new Tab(getTranslation("customer.dictionary.kind." + each)));
        kinds.addSelectedChangeListener(event -> show(DictionaryKind.values()[kinds.getSelectedIndex()]));
        setUpGrid();
        Div actions = new Div(kinds, add);
        actions.addClassName("ld-list-actions");
        add(actions, grid);
        show(kind);
    }

    private void setUpGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(DictionaryData::nameZh).setHeader(getTranslation("customer.dictionary.nameZh"));
        grid.addColumn(DictionaryData::nameEn).setHeader(getTranslation("customer.dictionary.nameEn"));
        grid.addColumn(DictionaryData::code).setHeader(getTranslation("customer.dictionary.codeLabel"));
        var state = grid.addColumn(entry ->
                        getTranslation(entry.active() ? "customer.dictionary.offered" : "customer.dictionary.retired"))
                .setHeader(getTranslation("customer.dictionary.state"))
                .setFlexGrow(0)
                .setWidth("8rem");
        PhoneCards.add(grid, DictionaryData::nameZh, entry -> List.of(entry.nameEn(), entry.code()), state);
        grid.addItemClickListener(click -> edit(click.getItem()));
        grid.setRowsDraggable(true);
        grid.setDropMode(GridDropMode.BETWEEN);
        List<DictionaryData> dragged = new ArrayList<>();
        grid.addDragStartListener(event -> {
            dragged.clear();
            dragged.addAll(event.getDraggedItems());
        });
        grid.addDropListener(event -> event.getDropTargetItem()
                .ifPresent(target -> move(dragged, target, event.getDropLocation() == GridDropLocation.BELOW)));
    }

    private void show(DictionaryKind shown) {
        kind = shown;
        add.setVisible(!kind.fixed());
        entries = dictionaries.entries(kind);
        grid.setItems(entries);
    }

    private void move(List<DictionaryData> dragged, DictionaryData target, boolean below) {
        List<UUID> order =
                new ArrayList<>(entries.stream().map(DictionaryData::id).toList());
        for (DictionaryData entry : dragged) {
            if (entry.equals(target)) continue;
            order.remove(entry.id());
            order.add(order.indexOf(target.id()) + (below ? 1 : 0), Objects.requireNonNull(entry.id()));
        }
        dictionaries.arrange(kind, order);
        show(kind);
    }

    /** What the form holds. */
    private static final class Form {
        private String code = "";
        private String nameEn = "";
        private String nameZh = "";
        private boolean active = true;
    }

    private void edit(DictionaryData entry) {
        Form form = new Form();
        form.code = entry.code();
        form.nameEn = entry.nameEn();
        form.nameZh = entry.nameZh();
        form.active = entry.active();
        Binder<Form> binder = new Binder<>();
        TextField nameZh = new TextField(getTranslation("customer.dictionary.nameZh"));
        TextField nameEn = new TextField(getTranslation("customer.dictionary.nameEn"));
        TextField code = new TextField(getTranslation("customer.dictionary.codeLabel"));
        code.setHelperText(getTranslation("customer.dictionary.code"));
        code.setReadOnly(entry.id() != null);
        Checkbox active = new Checkbox(getTranslation("customer.dictionary.offered"));
        active.setVisible(!kind.fixed());
        String needed = getTranslation("customer.dictionary.name");
        binder.forField(nameZh).asRequired(needed).bind(f -> f.nameZh, (f, value) -> f.nameZh = value);
        binder.forField(nameEn).asRequired(needed).bind(f -> f.nameEn, (f, value) -> f.nameEn = value);
        binder.forField(code)
                .asRequired(getTranslation("customer.dictionary.code"))
                .bind(f -> f.code, (f, value) -> f.code = value);
        binder.forField(active).bind(f -> f.active, (f, value) -> f.active = value);
        binder.readBean(form);
        new FormDialog(getTranslation("customer.dictionary.kind." + kind), binder, () -> {
                    binder.writeBean(form);
                    dictionaries.save(new DictionaryData(
                            entry.id(), kind, form.code, form.nameEn, form.nameZh, entry.position(), form.active));
                    Notifications.done(getTranslation("customer.dictionary.saved", form.nameZh));
                    show(kind);
                })
                .fields(nameZh, nameEn, code, active)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("customer.dictionaries");
    }
}

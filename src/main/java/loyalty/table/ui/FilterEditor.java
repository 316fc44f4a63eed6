package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import loyalty.table.FilterCondition;
import loyalty.table.RuleEditor;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.uikit.Icons;

/** The conditions of one level, and below them groups of further ones. */
class FilterEditor extends Div implements RuleEditor {
    private final transient TableTexts texts;
    private final transient List<TableColumn> columns;
    private final Select<Boolean> all = new Select<>();
    private final Div lines = new Div();
    private final Div groups = new Div();
    private transient Runnable changed = () -> {};

    /** @param nesting whether groups can be added */
    FilterEditor(TableTexts texts, List<TableColumn> columns, boolean nesting) {
        this.texts = texts;
        this.columns = columns;
        addClassName("ld-filter-editor");
        all.setItems(true, false);
        all.setItemLabelGenerator(every -> getTranslation(every ? "table.filter.all" : "table.filter.any"));
        all.setAriaLabel(getTranslation("table.filter.match"));
        all.setValue(true);
        all.addValueChangeListener(event -> tell());
        add(all, lines, groups, new Div(addButton("table.filter.addLine", this::addLine)));
        if (nesting) add(addButton("table.filter.addGroup", () -> addGroup(TableFilter.NONE)));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public final void show(TableFilter filter) {
        all.setValue(filter.all());
        lines.removeAll();
        groups.removeAll();
        filter.conditions().forEach(condition -> addLine().show(condition, columns));
        filter.groups().forEach(this::addGroup);
        if (filter.isEmpty()) addLine();
    }

    @Override
    public TableFilter filter() {
        List<FilterCondition> conditions = lines.getChildren()
                .map(line -> ((ConditionEditor) line).condition())
                .flatMap(Optional::stream)
                .toList();
        List<TableFilter> complete = groups.getChildren()
                .map(group -> ((FilterEditor) group).filter())
                .filter(group -> !group.isEmpty())
                .toList();
        return new TableFilter(all.getValue(), conditions, complete);
    }

    @Override
    public boolean isComplete() {
        return lines.getChildren().allMatch(line -> ((ConditionEditor) line).isComplete())
                && groups.getChildren().allMatch(group -> ((FilterEditor) group).isComplete());
    }

    @Override
    public final void onChange(Runnable listener) {
        changed = listener;
    }

    private void tell() {
        changed.run();
    }

    private ConditionEditor addLine() {
        ConditionEditor[] line = new ConditionEditor[1];
        line[0] = new ConditionEditor(texts, columns, this::tell, () -> {
            lines.remove(line[0]);
            tell();
        });
        lines.add(line[0]);
        return line[0];
    }

    private void addGroup(TableFilter group) {
        FilterEditor editor = new FilterEditor(texts, columns, false);
        editor.onChange(this::tell);
        editor.addClassName("ld-filter-group");
        editor.show(new TableFilter(group.isEmpty() ? !all.getValue() : group.all(), group.conditions(), List.of()));
        groups.add(editor);
    }

    private Button addButton(String key, Runnable action) {
        Button button = new Button(getTranslation(key), Icons.of(Icons.ADD), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}

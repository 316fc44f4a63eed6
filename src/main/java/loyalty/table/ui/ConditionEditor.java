package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.Choice;
import loyalty.shared.HumanDate;
import loyalty.shared.HumanNumber;
import loyalty.table.ColumnKind;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.FilterOperators;
import loyalty.table.TableColumn;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Icons;

/** One line of the filter editor: column, comparison, and an editor of the column's type for the values. */
class ConditionEditor extends Div {
    private static final int SHIPPED_DAYS = 30;

    private final transient TableTexts texts;
    private final transient Runnable changed;
    private final ComboBox<TableColumn> column = new ComboBox<>();
    private final Select<FilterOperator> operator = new Select<>();
    private final Div values = new Div();
    private transient Supplier<List<String>> typed = List::of;

    /** @param changed runs whenever something is chosen or typed */
    ConditionEditor(TableTexts texts, List<TableColumn> columns, Runnable changed, Runnable remove) {
        this.texts = texts;
        this.changed = changed;
        addClassName("ld-condition");
        values.addClassName("ld-condition-values");
        column.setItems(columns.stream()
                .filter(c -> !FilterOperators.of(c.kind()).isEmpty())
                .filter(c -> !c.isOnlyLinked())
                .toList());
        column.setItemLabelGenerator(c -> texts.say("table.group." + c.group()) + " · " + texts.name(c));
        column.setAriaLabel(getTranslation("table.filter.column"));
        operator.setItemLabelGenerator(o -> texts.say("table.filter.operator." + o));
        operator.setAriaLabel(getTranslation("table.filter.comparison"));
        column.addValueChangeListener(event -> offerOperators());
        operator.addValueChangeListener(event -> {
            offerValues(List.of());
            changed.run();
        });
        Button delete = new Button(Icons.of(Icons.CLOSE), click -> remove.run());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("table.filter.removeLine"));
        add(column, operator, values, delete);
    }

    void show(FilterCondition condition, List<TableColumn> columns) {
        columns.stream()
                .filter(c -> c.key().equals(condition.column()))
                .findFirst()
                .ifPresent(column::setValue);
        operator.setValue(condition.operator());
        offerValues(condition.values());
    }

    /** Nothing as long as the line is not complete. */
    Optional<FilterCondition> condition() {
        TableColumn chosen = column.getValue();
        FilterOperator comparison = operator.getValue();
        if (chosen == null || comparison == null) return Optional.empty();
        List<String> given = typed.get();
        return given.size() < comparison.valuesNeeded()
                ? Optional.empty()
                : Optional.of(new FilterCondition(chosen.key(), comparison, given));
    }

    /** Whether nothing was begun that would not count. */
    boolean isComplete() {
        return column.getValue() == null || condition().isPresent();
    }

    private void offerOperators() {
        TableColumn chosen = column.getValue();
        List<FilterOperator> offered = chosen == null ? List.of() : FilterOperators.of(chosen.kind());
        operator.setItems(offered);
        if (!offered.isEmpty()) operator.setValue(offered.getFirst());
    }

    private void offerValues(List<String> given) {
        values.removeAll();
        typed = List::of;
        TableColumn chosen = column.getValue();
        FilterOperator comparison = operator.getValue();
        if (chosen == null || comparison == null || comparison.valuesNeeded() == 0) return;
        switch (comparison) {
            case LAST_DAYS, NEXT_DAYS, OLDER_THAN_DAYS -> offerDays(given);
            case IS, IS_NOT -> offerEqual(chosen, given);
            case AT_LEAST_WITHIN, AT_MOST_WITHIN -> offerWithin(chosen, given);
            default -> offerEach(chosen, comparison.valuesNeeded(), given);
        }
    }

    private void offerDays(List<String> given) {
        IntegerField days = new IntegerField();
        days.setMin(1);
        days.setStepButtonsVisible(true);
        days.setSuffixComponent(new Div(getTranslation("table.filter.days")));
        days.setAriaLabel(getTranslation("table.filter.days"));
        days.setValue(given.stream()
                .flatMap(value -> HumanNumber.read(value).stream())
                .map(BigDecimal::intValue)
                .findFirst()
                .orElse(SHIPPED_DAYS));
        days.addValueChangeListener(event -> changed.run());
        typed = () -> Optional.ofNullable(days.getValue()).map(String::valueOf).stream()
                .toList();
        values.add(days);
    }

    private void offerWithin(TableColumn chosen, List<String> given) {
        Supplier<Optional<String>> figure = field(chosen, given.isEmpty() ? "1" : given.getFirst());
        offerDays(given.size() < 2 ? List.of() : given.subList(1, 2));
        Supplier<List<String>> days = typed;
        typed = () -> Stream.concat(figure.get().stream(), days.get().stream()).toList();
    }

    private void offerEqual(TableColumn chosen, List<String> given) {
        if (isChosen(chosen.kind())) offerChoices(chosen, given);
        else offerEach(chosen, 1, given);
    }

    private static boolean isChosen(ColumnKind kind) {
        return kind == ColumnKind.CHOICE || kind == ColumnKind.FLAG || kind == ColumnKind.MEMBERSHIP;
    }

    private void offerChoices(TableColumn chosen, List<String> given) {
        List<Choice> known = known(chosen, given);
        MultiSelectComboBox<Choice> choices = new MultiSelectComboBox<>();
        choices.setItems(known);
        choices.setItemLabelGenerator(choice -> choice.name(texts.locale()));
        choices.setAriaLabel(getTranslation("table.filter.value"));
        choices.addValueChangeListener(event -> changed.run());
        choices.setValue(known.stream().filter(c -> given.contains(c.code())).collect(Collectors.toSet()));
        typed = () -> codes(choices.getValue());
        values.add(choices);
    }

    private List<Choice> known(TableColumn chosen, List<String> given) {
        return switch (chosen.kind()) {
            case FLAG -> flags();
            // Some sets are only linked to.
            case MEMBERSHIP ->
                Stream.concat(chosen.knownChoices().stream(), given.stream().map(code -> texts.set(chosen, code)))
                        .distinct()
                        .toList();
            default -> chosen.knownChoices();
        };
    }

    private static List<String> codes(Set<Choice> chosen) {
        return chosen.stream()
                .map(Choice::code)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Choice> flags() {
        return List.of(flag("true"), flag("false"));
    }

    private Choice flag(String code) {
        String name = texts.say("table.flag." + code);
        return new Choice(code, name, name);
    }

    private void offerEach(TableColumn chosen, int count, List<String> given) {
        Set<Supplier<Optional<String>>> fields = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) fields.add(field(chosen, i < given.size() ? given.get(i) : ""));
        typed = () ->
                fields.stream().map(Supplier::get).flatMap(Optional::stream).toList();
    }

    private Supplier<Optional<String>> field(TableColumn chosen, String given) {
        if (chosen.kind() == ColumnKind.DATE) {
            DatePicker picker = new DatePicker();
            picker.setI18n(ComponentTexts.datePicker());
            HumanDate.read(given).date().ifPresent(picker::setValue);
            return added(picker, () -> Optional.ofNullable(picker.getValue()).map(LocalDate::toString));
        }
        TextField field = new TextField();
        field.setValue(given);
        return added(field, () -> Optional.of(field.getValue().strip()).filter(text -> !text.isEmpty()));
    }

    private Supplier<Optional<String>> added(Component field, Supplier<Optional<String>> value) {
        if (field instanceof HasValue<?, ?> input) {
            field.getElement().setAttribute("aria-label", getTranslation("table.filter.value"));
            input.addValueChangeListener(event -> changed.run());
        }
        values.add(field);
        return value;
    }
}

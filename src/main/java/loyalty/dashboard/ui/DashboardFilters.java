package loyalty.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import loyalty.customer.Choice;
import loyalty.dashboard.DashboardQuery;
import loyalty.dashboard.Period;
import loyalty.shared.RefusedException;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.uikit.ComponentTexts;
import org.jspecify.annotations.Nullable;

/** Which period and which customers the dashboard shows. */
class DashboardFilters extends Div {
    private final LocalDate today;
    private final Select<PeriodChoice> choice = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Map<String, MultiSelectComboBox<Choice>> classes = new LinkedHashMap<>();
    private final Details narrowing = new Details();
    private final transient Consumer<DashboardQuery> asked;
    private transient DashboardQuery shown;
    private boolean showing;

    /** @param columns to filter by, each of which has choices */
    DashboardFilters(LocalDate today, List<TableColumn> columns, DashboardQuery shown, Consumer<DashboardQuery> asked) {
        this.today = today;
        this.shown = shown;
        this.asked = asked;
        addClassName("ld-dashboard-filters");
        choice.setLabel(getTranslation("dashboard.period"));
        choice.setItems(PeriodChoice.values());
        choice.setItemLabelGenerator(
                each -> getTranslation("dashboard.period." + (each == null ? "OTHER" : each.name())));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("dashboard.period.OTHER"));
        choice.addValueChangeListener(change -> choose(change.getValue()));
        Div days = row(choice, day(from, "dashboard.from"), day(last, "dashboard.to"));
        columns.forEach(this::offer);
        narrowing.add(row(classes.values().toArray(Component[]::new)));
        narrowing.setVisible(!classes.isEmpty());
        narrowing.setOpened(!shown.filter().isEmpty());
        add(days, narrowing);
        show(shown);
    }

    /** Without telling anybody. */
    final void show(DashboardQuery query) {
        shown = query;
        showing = true;
        choice.setValue(PeriodChoice.of(query.period(), today).orElse(null));
        from.setValue(query.period().from());
        last.setValue(query.period().last());
        classes.forEach((column, field) -> field.setValue(chosen(column, field, query.filter())));
        narrowing.setSummaryText(
                getTranslation("dashboard.filters", query.filter().conditions().size()));
        showing = false;
    }

    private static List<Choice> chosen(String column, MultiSelectComboBox<Choice> field, TableFilter filter) {
        List<String> codes = filter.conditions().stream()
                .filter(condition -> condition.column().equals(column))
                .flatMap(condition -> condition.values().stream())
                .toList();
        return field.getListDataView()
                .getItems()
                .filter(each -> codes.contains(each.code()))
                .toList();
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("ld-dashboard-row");
        return row;
    }

    private DatePicker day(DatePicker day, String label) {
        day.setLabel(getTranslation(label));
        day.setI18n(ComponentTexts.datePicker());
        day.addValueChangeListener(change -> choose());
        return day;
    }

    private void offer(TableColumn column) {
        MultiSelectComboBox<Choice> field = new MultiSelectComboBox<>();
        field.setLabel(column.name(getLocale(), this::getTranslation));
        field.setItems(column.knownChoices());
        field.setItemLabelGenerator(each -> each.name(getLocale()));
        field.setPlaceholder(getTranslation("dashboard.all"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> ask(shown.period()));
        classes.put(column.key(), field);
    }

    private void choose(@Nullable PeriodChoice named) {
        if (named != null) ask(named.on(today));
    }

    private void choose() {
        LocalDate first = from.getValue();
        LocalDate end = last.getValue();
        if (showing || first == null || end == null) return;
        try {
            Period period = new Period(first, end.plusDays(1));
            last.setInvalid(false);
            ask(period);
        } catch (RefusedException refused) {
            last.setErrorMessage(getTranslation(
                    refused.reason().key(), refused.reason().args().toArray()));
            last.setInvalid(true);
        }
    }

    private void ask(Period period) {
        if (showing) return;
        List<FilterCondition> conditions = new ArrayList<>();
        classes.forEach((column, field) -> {
            if (!field.isEmpty())
                conditions.add(new FilterCondition(
                        column,
                        FilterOperator.IS,
                        field.getValue().stream().map(Choice::code).sorted().toList()));
        });
        DashboardQuery query = new DashboardQuery(period, TableFilter.of(conditions.toArray(FilterCondition[]::new)));
        if (query.equals(shown)) return;
        show(query);
        asked.accept(query);
    }
}

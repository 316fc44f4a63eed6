package loyalty.feedback.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintSummary;
import loyalty.uikit.PhoneCards;

/** Complaints in the order in which they want to be dealt with, fetched as far as they are scrolled. */
class ComplaintGrid extends Grid<ComplaintSummary> {

    ComplaintGrid(ComplaintDesk desk, Supplier<ComplaintFilter> filter) {
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addComponentColumn(row -> new ClockBadge(row.clock(), desk.now(), desk.formats))
                .setHeader(getTranslation("feedback.complaint.column.clock"))
                .setFlexGrow(0)
                .setWidth("13rem");
        addColumn(ComplaintSummary::customerName).setHeader(getTranslation("feedback.complaint.column.customer"));
        addColumn(row -> row.feedback().content())
                .setHeader(getTranslation("feedback.complaint.column.words"))
                .setFlexGrow(3);
        addColumn(row -> getTranslation("feedback.complaint.severity." + row.severity()))
                .setHeader(getTranslation("feedback.complaint.column.severity"))
                .setFlexGrow(0)
                .setWidth("6rem");
        addColumn(row -> getTranslation("feedback.complaint.state." + row.state()))
                .setHeader(getTranslation("feedback.complaint.column.state"))
                .setFlexGrow(0)
                .setWidth("7rem");
        addColumn(row -> Objects.requireNonNullElse(row.assigneeName(), ""))
                .setHeader(getTranslation("feedback.complaint.column.assignee"))
                .setFlexGrow(0)
                .setWidth("8rem");
        PhoneCards.add(this, ComplaintSummary::customerName, row -> cardFacts(row, desk));
        setItems(query -> desk.lists.page(filter.get(), query.getOffset(), query.getLimit()).stream());
        setEmptyStateComponent(new Span(getTranslation("feedback.complaint.none")));
    }

    private List<String> cardFacts(ComplaintSummary row, ComplaintDesk desk) {
        return List.of(
                getTranslation("feedback.clock." + row.clock().state(desk.now())),
                getTranslation("feedback.complaint.state." + row.state()),
                row.feedback().content());
    }
}

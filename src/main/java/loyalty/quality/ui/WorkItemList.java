package loyalty.quality.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.customer.CustomerNavigation;
import loyalty.quality.QualityService;
import loyalty.quality.WorkItem;
import loyalty.quality.WorkList;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** Customers with something to put right, the worst first; a click opens the customer. */
class WorkItemList extends Div {
    private static final int NAMED = 4;

    private final transient WorkList kind;
    private final transient CustomerFields fields;
    private final transient Formats formats;

    WorkItemList(WorkList kind, QualityService quality, CustomerFields fields, Formats formats) {
        this.kind = kind;
        this.fields = fields;
        this.formats = formats;
        addClassName("ld-quality-list");
        List<String> headings = Stream.of(
                        "name",
                        "number",
                        "touched",
                        kind == WorkList.INCOMPLETE ? "missing" : "company",
                        "completeness")
                .map(column -> getTranslation("quality.item." + column))
                .toList();
        var list = new RecordList<WorkItem>(
                        "1fr 8rem 9rem 2fr 6rem",
                        headings,
                        new EmptyState(Icons.DONE, getTranslation("quality.list.none." + kind)))
                .records(query -> quality.list(kind, query.getOffset(), query.getLimit()).stream(), this::row)
                .figuresLast();
        int count = quality.count(kind);
        list.show(
                count,
                new Counted(count, "quality.list.count", formats),
                new Span(getTranslation("quality.list.help." + kind)));
        add(list);
    }

    private RecordRow row(WorkItem item) {
        return new RecordRow()
                .lead(new Anchor(CustomerNavigation.location(item.id()), item.name()))
                .fact(item.number())
                .fact(new RelativeTime(item.touchedAt(), formats))
                .fact(kind == WorkList.INCOMPLETE ? missing(item) : company(item))
                .figure(formats.percent(item.completeness() / 100.0));
    }

    private static String company(WorkItem item) {
        return item.company() == null ? "" : item.company();
    }

    private String missing(WorkItem item) {
        String named = item.missing().stream()
                .limit(NAMED)
                .flatMap(key -> fields.find(key).stream())
                .map(this::name)
                .collect(Collectors.joining(" · "));
        int more = item.missing().size() - NAMED;
        return more > 0 ? getTranslation("quality.item.more", named, more) : named;
    }

    private String name(CustomerField field) {
        return field.name(getLocale(), this::getTranslation);
    }
}

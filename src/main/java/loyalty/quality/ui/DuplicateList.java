package loyalty.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.MergeNavigation;
import loyalty.quality.DuplicatePair;
import loyalty.quality.DuplicateService;
import loyalty.shared.RefusedException;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** Likely duplicates, the most alike first: to be merged, or said to be two. */
class DuplicateList extends Div {
    private final transient DuplicateService duplicates;
    private final transient Formats formats;
    private final RecordList<DuplicatePair> list;

    DuplicateList(DuplicateService duplicates, Formats formats) {
        this.duplicates = duplicates;
        this.formats = formats;
        addClassName("ld-quality-list");
        list = new RecordList<DuplicatePair>(
                        "1fr 1fr 14rem 5rem",
                        Stream.of("first", "second", "reason", "similarity")
                                .map(column -> getTranslation("quality.duplicate." + column))
                                .toList(),
                        new EmptyState(Icons.QUALITY, getTranslation("quality.duplicates.none"), scanButton()))
                .records(query -> duplicates.list(query.getOffset(), query.getLimit()).stream(), this::row)
                .figuresLast();
        add(list);
        show();
    }

    private void show() {
        int count = duplicates.count();
        Component last = duplicates
                .lastScan()
                .<Component>map(at -> new RelativeTime(at.toInstant(), formats))
                .orElseGet(() -> new Span(getTranslation("quality.scan.never")));
        list.show(
                count,
                new Counted(count, "quality.duplicates.count", formats),
                new Span(getTranslation("quality.scan.last")),
                last,
                scanButton());
    }

    private RecordRow row(DuplicatePair pair) {
        return new RecordRow()
                .lead(side(pair.fuller()))
                .fact(side(pair.other()))
                .fact(getTranslation("quality.reason." + pair.reason()))
                .figure(formats.percent(pair.similarity() / 100.0))
                .action(
                        getTranslation("quality.duplicate.merge"),
                        Icons.MERGE,
                        () -> MergeNavigation.open(
                                pair.fuller().id(), pair.other().id()))
                .action(getTranslation("quality.duplicate.dismiss"), Icons.CLOSE, () -> dismiss(pair));
    }

    private Component side(DuplicatePair.Side side) {
        Anchor name = new Anchor(CustomerNavigation.location(side.id()), side.name());
        Span facts = new Span(
                Stream.of(side.number(), side.company(), getTranslation("customer.complete", side.completeness()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")));
        facts.addClassName("ld-quality-facts");
        return new Div(name, facts);
    }

    private void dismiss(DuplicatePair pair) {
        judge(() -> duplicates.dismiss(pair.first().id(), pair.second().id()));
        String done = getTranslation(
                "quality.duplicate.dismissed",
                pair.first().name(),
                pair.second().name());
        Notifications.undoable(
                done,
                () -> judge(
                        () -> duplicates.reopen(pair.first().id(), pair.second().id())));
    }

    private void judge(Runnable judgement) {
        try {
            judgement.run();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        show();
    }

    private Button scanButton() {
        Button scan = new Button(getTranslation("quality.scan.now"), Icons.of(Icons.REFRESH), click -> {
            duplicates.scan();
            Notifications.done(getTranslation("quality.scan.started"));
        });
        scan.setDisableOnClick(true);
        return scan;
    }
}

package loyalty.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import loyalty.quality.QualityNavigation;
import loyalty.quality.ReviewFinding;
import loyalty.quality.ReviewState;
import loyalty.quality.TableReviewService;
import loyalty.shared.RefusedException;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** What the last review of the table found: each proposal is carried out or put aside. */
@Route(QualityNavigation.REVIEW)
@Menu(order = 945, title = "quality.review.title", icon = Icons.QUALITY)
@RolesAllowed("COLUMN_ADMIN")
@StyleSheet("context://styles/quality.css")
class TableReviewView extends Div implements HasDynamicTitle {
    private final transient TableReviewService review;
    private final transient ReviewTexts texts;
    private final transient Formats formats;
    private final RecordList<ReviewFinding> list;
    private ReviewState shown = ReviewState.OPEN;

    TableReviewView(TableReviewService review, ReviewTexts texts, Formats formats) {
        this.review = review;
        this.texts = texts;
        this.formats = formats;
        addClassName("ld-review");
        List<String> headings = Stream.of("column", "found", "proposal")
                .map(heading -> getTranslation("quality.review." + heading))
                .toList();
        EmptyState nothing = new EmptyState(Icons.DONE, getTranslation("quality.review.none"), startButton());
        list = new RecordList<ReviewFinding>("12rem 2fr 1fr", headings, nothing)
                .records(query -> review.list(shown, query.getOffset(), query.getLimit()).stream(), this::row);
        add(list);
        show();
    }

    /** What there is to decide; only when there is nothing, what was put aside. */
    private void show() {
        int open = review.count(ReviewState.OPEN);
        int aside = review.count(ReviewState.ASIDE);
        if (open == 0 || aside == 0) shown = open == 0 && aside > 0 ? ReviewState.ASIDE : ReviewState.OPEN;
        boolean deciding = shown == ReviewState.OPEN;
        int count = deciding ? open : aside;
        list.show(
                count,
                new Span(getTranslation("quality.review.count." + shown, count)),
                new Span(getTranslation("quality.review.last")),
                lastReview(),
                startButton(),
                deciding ? switchTo(ReviewState.ASIDE, aside) : switchTo(ReviewState.OPEN, open));
    }

    private Component lastReview() {
        return review.lastReview()
                .<Component>map(at -> new RelativeTime(at, formats))
                .orElseGet(() -> new Span(getTranslation("quality.scan.never")));
    }

    private Button startButton() {
        Button start = new Button(getTranslation("quality.review.now"), Icons.of(Icons.REFRESH), click -> {
            review.start();
            Notifications.done(getTranslation("quality.review.started"));
        });
        start.setDisableOnClick(true);
        return start;
    }

    private Button switchTo(ReviewState other, int count) {
        Button button = new Button(getTranslation("quality.review.show." + other, count), click -> {
            shown = other;
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setVisible(count > 0);
        return button;
    }

    private RecordRow row(ReviewFinding finding) {
        RecordRow row = new RecordRow()
                .lead(new Span(texts.column(finding, getLocale())))
                .fact(texts.found(finding, getLocale()))
                .fact(texts.proposal(finding));
        if (shown == ReviewState.ASIDE)
            return row.action(
                    getTranslation("quality.review.takeUp"),
                    Icons.UNDO,
                    () -> judge(() -> review.takeUp(finding.id())));
        if (finding.proposal().doneHere())
            row.action(getTranslation("quality.review.carryOut"), Icons.CHECK, () -> carryOut(finding));
        return row.action(getTranslation("quality.review.putAside"), Icons.CLOSE, () -> putAside(finding));
    }

    private void carryOut(ReviewFinding finding) {
        if (judge(() -> review.carryOut(finding.id())))
            Notifications.undoable(
                    getTranslation("quality.review.done", texts.column(finding, getLocale()), texts.proposal(finding)),
                    () -> judge(() -> review.takeBack(finding.id())));
    }

    private void putAside(ReviewFinding finding) {
        if (judge(() -> review.putAside(finding.id())))
            Notifications.undoable(
                    getTranslation("quality.review.aside", texts.column(finding, getLocale())),
                    () -> judge(() -> review.takeUp(finding.id())));
    }

    /** @return whether it was done */
    private boolean judge(Runnable judgement) {
        try {
            judgement.run();
            return true;
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
            return false;
        } finally {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.review.title");
    }
}

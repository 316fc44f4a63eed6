package loyalty.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import loyalty.followup.DayFigures;
import loyalty.followup.FollowupSummary;
import loyalty.followup.Workload;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;

/** The follow-ups of the board that can be given away, one by dragging or many by ticking. */
class BoardItems extends Section {
    private static final int PAGE = 50;

    private final H2 heading = new H2();
    private final Div actions = new Div();
    private final ComboBox<Workload> person = new ComboBox<>();
    private final Button give = new Button();
    private final Div rows = new Div();
    private final Button more = new Button(getTranslation("followup.more"), click -> append());
    private final EmptyState nothing = new EmptyState(Icons.DONE, getTranslation("followup.board.nothing"));
    private final List<BoardItem> items = new ArrayList<>();
    private transient BiFunction<Integer, Integer, List<FollowupSummary>> source = (offset, limit) -> List.of();
    private int count;

    BoardItems(BiConsumer<List<FollowupSummary>, Workload> given) {
        person.setItemLabelGenerator(Workload::name);
        person.setPlaceholder(getTranslation("followup.board.assignTo"));
        person.setAriaLabel(getTranslation("followup.board.assignTo"));
        person.addValueChangeListener(change -> showTicked());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.addClickListener(click -> given.accept(ticked(), person.getValue()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var hint = new Span(getTranslation("followup.board.drag"));
        hint.addClassName("ld-followup-keys");
        var bar = new Header(person, give, actions, hint);
        bar.addClassName("ld-record-filters");
        add(heading, bar, rows, more, nothing);
    }

    void offer(List<Workload> team) {
        Workload before = person.getValue();
        person.setItems(team);
        if (before == null) return;
        team.stream()
                .filter(each -> each.userId().equals(before.userId()))
                .findFirst()
                .ifPresent(person::setValue);
    }

    void actions(Button... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    void show(String title, int all, BiFunction<Integer, Integer, List<FollowupSummary>> pages) {
        source = pages;
        count = all;
        heading.setText(title + " (" + DayFigures.shown(all) + ")");
        rows.removeAll();
        items.clear();
        append();
        nothing.setVisible(items.isEmpty());
        showTicked();
    }

    private void append() {
        for (FollowupSummary followup : source.apply(items.size(), PAGE)) {
            BoardItem item = new BoardItem(followup, this::showTicked);
            items.add(item);
            rows.add(item);
        }
        more.setVisible(items.size() < count);
    }

    private void showTicked() {
        int ticked = ticked().size();
        give.setText(getTranslation("followup.board.assign", ticked));
        give.setEnabled(ticked > 0 && person.getValue() != null);
    }

    private List<FollowupSummary> ticked() {
        return items.stream()
                .filter(BoardItem::isTicked)
                .map(BoardItem::followup)
                .toList();
    }

    /** What is meant by dragging this one: all that are ticked when it is one of them. */
    List<FollowupSummary> with(BoardItem dragged) {
        return dragged.isTicked() ? ticked() : List.of(dragged.followup());
    }
}

package loyalty.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import loyalty.followup.DayCounts;
import loyalty.followup.FollowupSummary;
import loyalty.followup.Workload;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.SteadyRows;

/** The follow-ups of the board that can be given away, one by dragging or many by ticking. */
class BoardItems extends Section {
    private static final int PAGE = 50;

    private final transient Formats formats;
    private final H2 heading = new H2();
    private final ComboBox<Workload> person = new ComboBox<>();
    private final Button give = new Button();
    private final Div list = new Div();
    private final transient SteadyRows<FollowupSummary, BoardItem> rows = new SteadyRows<>(list, this::item);
    private final Button more = new Button(getTranslation("followup.more"), click -> showMore());
    private final EmptyState nothing = new EmptyState(Icons.DONE, getTranslation("followup.board.nothing"));
    private final Set<UUID> ticked = new HashSet<>();
    private transient IntFunction<List<FollowupSummary>> source = limit -> List.of();
    private List<Workload> team = List.of();
    private int limit = PAGE;
    private int count;

    /** @param actions what else can be done with them */
    BoardItems(Formats formats, BiConsumer<List<FollowupSummary>, Workload> given, Button... actions) {
        this.formats = formats;
        person.setItemLabelGenerator(Workload::name);
        person.setPlaceholder(getTranslation("followup.board.assignTo"));
        person.setAriaLabel(getTranslation("followup.board.assignTo"));
        person.addValueChangeListener(change -> showTicked());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.addClickListener(click -> given.accept(ticked(), person.getValue()));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var hint = new Span(getTranslation("followup.board.drag"));
        hint.addClassName("ld-followup-keys");
        var bar = new Header(person, give, new Div(actions), hint);
        bar.addClassName("ld-record-filters");
        add(heading, bar, list, more, nothing);
    }

    /** Who was chosen stays chosen; while somebody chooses, nothing moves unless it must. */
    void offer(List<Workload> people) {
        if (ids(people).equals(ids(team))) return;
        team = people;
        Workload before = person.getValue();
        person.setItems(people);
        if (before == null) return;
        people.stream()
                .filter(each -> each.userId().equals(before.userId()))
                .findFirst()
                .ifPresent(person::setValue);
    }

    private static List<UUID> ids(List<Workload> people) {
        return people.stream().map(Workload::userId).toList();
    }

    /** What else is shown from now on, nothing of it ticked and from its beginning. */
    void choose(IntFunction<List<FollowupSummary>> first) {
        source = first;
        limit = PAGE;
        ticked.clear();
        rows.show(List.of());
    }

    /** As it is now; what is ticked stays ticked, as far as it is still there. */
    void show(String title, int all) {
        count = all;
        heading.setText(title + " (" + formats.upTo(all, DayCounts.MOST) + ")");
        showRows();
    }

    private void showMore() {
        limit += PAGE;
        showRows();
    }

    private void showRows() {
        List<FollowupSummary> shown = source.apply(limit);
        rows.show(shown);
        ticked.retainAll(shown.stream().map(FollowupSummary::id).collect(Collectors.toSet()));
        more.setVisible(shown.size() < count);
        nothing.setVisible(shown.isEmpty());
        showTicked();
    }

    private BoardItem item(FollowupSummary followup) {
        return new BoardItem(followup, ticked.contains(followup.id()), chosen -> tick(followup.id(), chosen));
    }

    private void tick(UUID followup, boolean chosen) {
        if (chosen) ticked.add(followup);
        else ticked.remove(followup);
        showTicked();
    }

    private void showTicked() {
        give.setText(getTranslation("followup.board.assign", ticked.size()));
        give.setEnabled(!ticked.isEmpty() && person.getValue() != null);
    }

    private List<FollowupSummary> ticked() {
        return rows.components().stream()
                .map(BoardItem::followup)
                .filter(followup -> ticked.contains(followup.id()))
                .toList();
    }

    /** What is meant by dragging this one: all that are ticked when it is one of them. */
    List<FollowupSummary> with(BoardItem dragged) {
        return ticked.contains(dragged.followup().id()) ? ticked() : List.of(dragged.followup());
    }
}

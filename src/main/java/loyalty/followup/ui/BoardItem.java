package loyalty.followup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import loyalty.customer.CustomerNavigation;
import loyalty.followup.FollowupSummary;

/** A follow-up on the board: to be ticked, or dragged onto a person. */
class BoardItem extends Div {
    private final transient FollowupSummary followup;

    BoardItem(FollowupSummary followup, boolean ticked, Consumer<Boolean> ticking) {
        this.followup = followup;
        addClassName("ld-board-item");
        var tick = new Checkbox(ticked);
        tick.setAriaLabel(followup.customerName() + ", " + followup.subject());
        tick.addValueChangeListener(change -> ticking.accept(change.getValue()));
        var words = new Div(
                new Anchor(CustomerNavigation.location(followup.customerId()), followup.customerName()),
                FollowupParts.subject(followup));
        words.addClassName("ld-board-words");
        var due = new Span(FollowupTexts.of(followup.reason()) + " · " + FollowupTexts.due(followup));
        due.addClassName("ld-board-due");
        add(tick, words, due);
        if (followup.formerAssigneeName() != null) add(FollowupParts.assignee(followup));
        DragSource.create(this).setDragData(this);
    }

    FollowupSummary followup() {
        return followup;
    }
}

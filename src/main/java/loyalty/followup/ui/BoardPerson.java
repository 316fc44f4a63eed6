package loyalty.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import loyalty.followup.DayCounts;
import loyalty.followup.Workload;
import loyalty.uikit.Formats;

/** Somebody on the board, and how much they have to do: follow-ups are dropped here. */
class BoardPerson extends Div {

    /** @param look opens what they have to do */
    BoardPerson(Workload workload, Formats formats, Runnable look, Consumer<BoardItem> given) {
        addClassName("ld-board-person");
        var name = new Button(workload.name(), click -> look.run());
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassName("ld-board-name");
        add(name, badge(getTranslation("followup.board.open", formats.upTo(workload.open(), DayCounts.MOST)), false));
        if (workload.overdue() > 0)
            add(badge(
                    getTranslation("followup.board.overdue", formats.upTo(workload.overdue(), DayCounts.MOST)), true));
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(BoardItem.class::isInstance)
                        .map(BoardItem.class::cast)
                        .ifPresent(given));
    }

    private static Span badge(String words, boolean late) {
        var badge = new Span(words);
        badge.addClassName("ld-record-badge");
        badge.setClassName("ld-board-late", late);
        return badge;
    }
}

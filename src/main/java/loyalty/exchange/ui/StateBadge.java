package loyalty.exchange.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import loyalty.exchange.ImportState;
import loyalty.uikit.Icons;

/** How far an import is, as word, shape and colour. */
class StateBadge extends Span {
    StateBadge(ImportState state) {
        addClassNames("ld-import-state", "ld-import-" + state.name().toLowerCase(Locale.ROOT));
        add(Icons.of(icon(state)), new Span(getTranslation("exchange.state." + state)));
    }

    private static String icon(ImportState state) {
        return switch (state) {
            case DRAFT -> Icons.EDIT;
            case RUNNING, UNDOING -> Icons.TIME;
            case DONE -> Icons.DONE;
            case CANCELLED -> Icons.NOT_ALLOWED;
            case FAILED -> Icons.FAILED;
            case UNDONE -> Icons.UNDO;
        };
    }
}

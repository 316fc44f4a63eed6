package loyalty.shell;

import java.util.Comparator;
import java.util.List;
import loyalty.uikit.NewAction;
import org.springframework.stereotype.Component;

/** What the current user may begin, of all that the modules offer. */
@Component
class OfferedActions {
    private final List<NewAction> actions;

    OfferedActions(List<NewAction> actions) {
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(NewAction::order))
                .toList();
    }

    List<NewAction> all() {
        return actions.stream().filter(NewAction::offered).toList();
    }
}

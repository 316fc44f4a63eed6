package loyalty.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerMergeService;
import loyalty.customer.CustomerNavigation;
import loyalty.customer.MergeSummary;
import loyalty.shared.RefusedException;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RelativeTime;

/** Says on a customer's page who was merged into them, and undoes the last merge. */
class MergeNotice extends Div {

    MergeNotice(UUID customerId, CustomerMergeService merges, Formats formats) {
        addClassName("ld-merge-notice");
        List<MergeSummary> merged = merges.mergedInto(customerId);
        setVisible(!merged.isEmpty());
        merged.forEach(merge -> add(line(merge, formats)));
        if (merged.isEmpty()) return;
        Button undo = new Button(
                getTranslation("customer.merge.undo", merged.getFirst().absorbedName()),
                Icons.of(Icons.UNDO),
                click -> undo(merges, merged.getFirst().id(), customerId));
        undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(undo);
    }

    private Div line(MergeSummary merge, Formats formats) {
        String who = getTranslation("customer.merge.into", merge.absorbedNumber(), merge.absorbedName());
        return new Div(new Span(who), new RelativeTime(merge.mergedAt(), formats));
    }

    /** Shows the survivor as they are then. */
    static void undo(CustomerMergeService merges, UUID merge, UUID survivor) {
        try {
            merges.unmerge(merge);
            show(survivor);
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
    }

    private static void show(UUID customer) {
        UI ui = UI.getCurrent();
        boolean here = ui.getActiveViewLocation().getPath().equals(CustomerNavigation.location(customer));
        if (here) ui.refreshCurrentRoute(false);
        else CustomerNavigation.open(customer, "");
    }
}

package loyalty.credit.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.credit.RatingChange;

/** Which rating a customer had, and since when. */
final class RatingHistoryDialog {
    private RatingHistoryDialog() {}

    static void open(CreditPanel services, UUID customer) {
        var dialog = new Dialog(translate("credit.history"));
        List<RatingChange> changes = services.credit.ratingChanges(customer);
        if (changes.isEmpty()) dialog.add(new Paragraph(translate("credit.history.none")));
        changes.forEach(change -> dialog.add(line(services, change)));
        dialog.getFooter().add(new Button(translate("uikit.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Div line(CreditPanel services, RatingChange change) {
        Div line = new Div(
                new Span(services.formats.time(change.changedAt())),
                RatingBadge.of(Optional.ofNullable(change.rating())));
        line.addClassName("ld-credit-line");
        if (change.points() != null)
            line.add(new Span(translate("credit.history.points", services.formats.number(change.points()))));
        if (change.overridden()) line.add(new Span(translate("credit.history.overridden")));
        return line;
    }
}

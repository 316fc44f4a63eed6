package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import loyalty.uikit.AddressDialog;
import loyalty.uikit.Icons;

/** The link by which the customer follows the complaint: made, copied, withdrawn. */
class CustomerLink extends Div {
    private final transient ComplaintDesk desk;
    private final UUID complaint;

    CustomerLink(ComplaintDesk desk, UUID complaint) {
        this.desk = desk;
        this.complaint = complaint;
        addClassName("ld-customer-link");
        show();
    }

    private void show() {
        removeAll();
        var make = new Button(getTranslation("feedback.link.make"), Icons.of(Icons.SHARE), click -> make());
        desk.links
                .validUntil(complaint)
                .ifPresentOrElse(
                        until -> add(
                                new Paragraph(getTranslation("feedback.link.valid", desk.formats.time(until))),
                                make,
                                revoke()),
                        () -> add(new Paragraph(getTranslation("feedback.link.none")), make));
    }

    private Button revoke() {
        return new Button(getTranslation("feedback.link.revoke"), click -> {
            desk.links.revoke(complaint);
            show();
        });
    }

    private void make() {
        String path = desk.links.make(complaint);
        show();
        AddressDialog.show(translate("feedback.link.title"), "/" + path, translate("feedback.link.once"));
    }
}

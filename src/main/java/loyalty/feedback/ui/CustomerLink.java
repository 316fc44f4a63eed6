package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URL;
import java.util.UUID;
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
        UI.getCurrent().getPage().fetchCurrentURL(url -> showOnce(root(url) + "/" + path));
    }

    private static String root(URL url) {
        return url.getProtocol() + "://" + url.getAuthority();
    }

    /** In a dialog: the page behind it is drawn anew by the news that there is a link now. */
    private static void showOnce(String address) {
        var field = new TextField(translate("feedback.link.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setHelperText(translate("feedback.link.once"));
        var dialog = new Dialog(field);
        dialog.setHeaderTitle(translate("feedback.link.title"));
        dialog.setWidth("min(36rem, 100vw)");
        var copy = new Button(translate("feedback.link.copy"), Icons.of(Icons.COPY), click -> {
            field.getElement().executeJs("navigator.clipboard.writeText($0)", address);
            dialog.close();
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(translate("uikit.close"), click -> dialog.close()), copy);
        dialog.open();
    }
}

package loyalty.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.net.URL;

/** An address to pass on, with a button that copies it. */
public final class AddressDialog {

    private AddressDialog() {}

    /**
     * @param path of this application, beginning with a slash
     * @param help what the reader must know of it: that it is shown only once, say
     */
    public static void show(String title, String path, String help) {
        whole(path, address -> open(title, address, help));
    }

    /** @param use gets the whole address, as the browser knows this application */
    public static void whole(String path, SerializableConsumer<String> use) {
        UI.getCurrent().getPage().fetchCurrentURL(url -> use.accept(root(url) + path));
    }

    private static void open(String title, String address, String help) {
        var field = new TextField(translate("uikit.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setHelperText(help);
        var dialog = new Dialog(field);
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(36rem, 100vw)");
        var copy = new Button(translate("uikit.address.copy"), Icons.of(Icons.COPY), click -> {
            field.getElement().executeJs("navigator.clipboard.writeText($0)", address);
            dialog.close();
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(translate("uikit.close"), click -> dialog.close()), copy);
        dialog.open();
    }

    private static String root(URL url) {
        return url.getProtocol() + "://" + url.getAuthority();
    }
}

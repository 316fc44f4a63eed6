package loyalty.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import loyalty.customer.Audience;
import loyalty.exchange.CustomerLists;
import loyalty.exchange.ReadList;
import loyalty.shared.RefusedException;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Notifications;

/** Takes a list of customers, pasted or as a file, and says which of its lines lead to nobody. */
class CustomerListDialog extends Dialog {
    private static final int LONGEST = 200_000;
    private static final int LARGEST = 20 << 20;

    private final transient CustomerLists lists;
    private final transient Consumer<Audience.Choice> made;
    private final String name;
    private final TextArea lines = new TextArea(getTranslation("exchange.list.lines"));
    private final Upload upload = new Upload();
    private final Div problems = new Div();
    private final Button use = new Button(getTranslation("exchange.list.use"), click -> read());

    CustomerListDialog(CustomerLists lists, String time, Consumer<Audience.Choice> made) {
        this.lists = lists;
        this.made = made;
        name = getTranslation("exchange.list.name", time);
        setHeaderTitle(getTranslation("exchange.list.new"));
        addClassName("ld-form-dialog");
        lines.setHelperText(getTranslation("exchange.list.lines.help"));
        lines.setMaxLength(LONGEST);
        lines.setMinRows(6);
        lines.setMaxRows(12);
        lines.setWidthFull();
        lines.setValueChangeMode(ValueChangeMode.LAZY);
        lines.addValueChangeListener(change -> use.setEnabled(!lines.isEmpty()));
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> {
            try {
                show(lists.uploaded(name, file.toPath()));
            } catch (RefusedException refused) {
                upload.clearFileList();
                Notifications.refused(refused.reason());
            } finally {
                file.delete();
            }
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(ComponentTexts.upload());
        upload.addFileRejectedListener(event -> Notifications.failed(event.getErrorMessage()));
        problems.getElement().setAttribute("aria-live", "polite");
        add(lines, upload, problems);
        use.setEnabled(false);
        use.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, use);
    }

    private void read() {
        show(lists.pasted(name, lines.getValue()));
    }

    private void show(ReadList read) {
        Audience.Choice choice = read.choice();
        if (choice != null && read.unknown() == 0) {
            done(choice);
            return;
        }
        lines.setErrorMessage(getTranslation("exchange.list.nobody"));
        lines.setInvalid(choice == null);
        upload.clearFileList();
        problems.removeAll();
        problems.add(
                new Paragraph(getTranslation("exchange.list.unknown", read.unknown(), read.customers())),
                unknown(read));
        if (choice == null) return;
        getFooter().remove(use);
        var goOn = new Button(getTranslation("exchange.list.goOn", read.customers()), click -> done(choice));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(goOn);
    }

    private UnorderedList unknown(ReadList read) {
        var unknown = new UnorderedList();
        read.examples()
                .forEach(line ->
                        unknown.add(new ListItem(getTranslation("exchange.list.line", line.number(), line.text()))));
        return unknown;
    }

    private void done(Audience.Choice choice) {
        made.accept(choice);
        close();
    }
}

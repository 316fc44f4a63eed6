package loyalty.interaction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import loyalty.interaction.Attachment;
import loyalty.interaction.AttachmentService;
import loyalty.interaction.RemovedAttachment;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;

/** The files of a contact, to be fetched and removed. */
class AttachmentList extends Div {
    private final transient AttachmentService attachments;
    private final transient Runnable changed;

    AttachmentList(AttachmentService attachments, List<Attachment> files, boolean editable, Runnable changed) {
        this.attachments = attachments;
        this.changed = changed;
        addClassName("ld-contact-files");
        setVisible(!files.isEmpty());
        files.forEach(file -> add(line(file, editable)));
    }

    private Span line(Attachment file, boolean editable) {
        var link = new Anchor(new AttachmentDownload(attachments, file.id()), file.name());
        link.addComponentAsFirst(Icons.of(Icons.ATTACHMENT));
        link.setTitle(getTranslation("interaction.file." + file.scan()));
        var line = new Span(link);
        if (editable) line.add(removeButton(file));
        return line;
    }

    private Button removeButton(Attachment file) {
        var button = new Button(Icons.of(Icons.CLOSE), click -> remove(file));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("interaction.file.remove", file.name()));
        return button;
    }

    private void remove(Attachment file) {
        RemovedAttachment removed = attachments.remove(file.id());
        changed.run();
        Notifications.undoable(getTranslation("interaction.file.removed"), () -> {
            attachments.restore(removed);
            changed.run();
        });
    }
}

package loyalty.interaction.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.interaction.Attachment;
import loyalty.interaction.AttachmentService;
import loyalty.interaction.FileChanges;
import loyalty.uikit.Icons;

/** The files of a contact that is being put right: what comes and goes here does so when it is saved. */
class ChangedFiles extends Div {
    private final AttachmentField added;
    private final transient Set<UUID> removed = new HashSet<>();

    ChangedFiles(AttachmentService attachments, List<Attachment> files) {
        added = new AttachmentField(attachments);
        var present = new Div();
        present.addClassName("ld-contact-files");
        files.forEach(file -> present.add(line(file)));
        add(present, added);
    }

    FileChanges changes() {
        return new FileChanges(added.ids(), Set.copyOf(removed));
    }

    private Span line(Attachment file) {
        var line = new Span(Icons.of(Icons.ATTACHMENT), new Span(file.name()));
        var remove = new Button(Icons.of(Icons.CLOSE), click -> {
            removed.add(file.id());
            line.removeFromParent();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("interaction.file.remove", file.name()));
        line.add(remove);
        return line;
    }
}

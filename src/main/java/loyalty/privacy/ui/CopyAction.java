package loyalty.privacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import loyalty.customer.CustomerAction;
import loyalty.identity.Capability;
import loyalty.privacy.PersonalCopyService;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Hands a customer a copy of all that is recorded about them. */
@Component
class CopyAction implements CustomerAction {
    private static final int ORDER = 955;

    private final PersonalCopyService copies;

    CopyAction(PersonalCopyService copies) {
        this.copies = copies;
    }

    @Override
    public String titleKey() {
        return "privacy.copy";
    }

    @Override
    public String icon() {
        return Icons.EXPORT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Capability capability() {
        return Capability.PERSONAL_DATA;
    }

    @Override
    public void open(UUID customerId, Runnable done) {
        var dialog = new Dialog(translate("privacy.copy"));
        var link = new Anchor(download(customerId), translate("privacy.copy.json"));
        link.setDownload(true);
        dialog.addClassName("ld-form-dialog");
        dialog.add(new Paragraph(translate("privacy.copy.intro")), link);
        dialog.getFooter().add(new Button(translate("uikit.close"), click -> dialog.close()));
        dialog.open();
    }

    private DownloadHandler download(UUID customerId) {
        return DownloadHandler.fromInputStream(request -> {
            byte[] json = copies.json(customerId);
            return new DownloadResponse(
                    new ByteArrayInputStream(json), "personal-data.json", "application/json", json.length);
        });
    }
}

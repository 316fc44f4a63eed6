package loyalty.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Recovery codes, the one time that they are shown. */
class RecoveryCodeList extends Div {

    RecoveryCodeList(List<String> codes) {
        String lines = String.join("\n", codes);
        var list = new Pre(lines);
        list.addClassName("ld-recovery-codes");
        var done = new Button(
                getTranslation("identity.secondFactor.codesKept"),
                click -> UI.getCurrent().navigate(""));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H3(getTranslation("identity.secondFactor.codes")),
                new Paragraph(getTranslation("identity.secondFactor.codesWhat")),
                list,
                new Paragraph(download(lines + "\n")),
                done);
    }

    private Anchor download(String lines) {
        byte[] file = lines.getBytes(StandardCharsets.US_ASCII);
        return new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(file), "loyalty-desk-recovery-codes.txt", "text/plain", file.length)),
                getTranslation("identity.secondFactor.download"));
    }
}

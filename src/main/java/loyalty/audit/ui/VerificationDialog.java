package loyalty.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import loyalty.audit.ChainFinding;
import loyalty.audit.ChainVerdict;
import loyalty.audit.VerificationService;
import loyalty.uikit.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Verifies the log while the page stays usable, and says what was found. */
class VerificationDialog extends Dialog {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationDialog.class);

    private final transient VerificationService verification;
    private final transient Formats formats;

    VerificationDialog(VerificationService verification, Formats formats) {
        this.verification = verification;
        this.formats = formats;
        setHeaderTitle(getTranslation("audit.verify"));
        getFooter().add(new Button(getTranslation("audit.verify.close"), click -> close()));
        var working = new ProgressBar();
        working.setIndeterminate(true);
        working.getElement().setAttribute("aria-label", getTranslation("audit.verify"));
        add(working);
    }

    void start() {
        open();
        UI page = UI.getCurrent();
        Thread.ofVirtual().name("audit-verification").start(new DelegatingSecurityContextRunnable(() -> run(page)));
    }

    private void run(UI page) {
        try {
            ChainVerdict verdict = verification.verify();
            page.access(() -> show(said(verdict)));
        } catch (RuntimeException failure) {
            LOG.error("The log could not be verified", failure);
            page.access(() -> show(new Paragraph(getTranslation("audit.verify.failed"))));
        }
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }

    private Component[] said(ChainVerdict verdict) {
        String entries = formats.number(verdict.entries());
        if (verdict.sound()) return new Component[] {new Paragraph(getTranslation("audit.verify.sound", entries))};
        var findings = new UnorderedList();
        verdict.findings().forEach(finding -> findings.add(new ListItem(said(finding))));
        return new Component[] {new Paragraph(getTranslation("audit.verify.unsound", entries)), findings};
    }

    private String said(ChainFinding finding) {
        return getTranslation(
                "audit.finding." + finding.kind(),
                formats.date(finding.day()),
                formats.number(finding.from()),
                formats.number(finding.to()));
    }
}

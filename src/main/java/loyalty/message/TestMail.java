package loyalty.message;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.MailRecipient;
import loyalty.identity.MailRecipients;
import loyalty.identity.Permissions;
import loyalty.notification.MailServer;
import loyalty.notification.OutgoingMail;
import loyalty.shared.RefusedException;
import loyalty.uikit.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows the caller a mail in their own mailbox before customers get it. */
@Component
public class TestMail {
    private static final Logger log = LoggerFactory.getLogger(TestMail.class);

    private final MessageTemplates templates;
    private final MailRecipients recipients;
    private final Permissions permissions;
    private final MailServer server;

    TestMail(MessageTemplates templates, MailRecipients recipients, Permissions permissions, MailServer server) {
        this.templates = templates;
        this.recipients = recipients;
        this.permissions = permissions;
        this.server = server;
    }

    /** At once; refused when it can't be sent. */
    public void send(UUID templateId, Language language, Map<MailVariable, String> values) {
        if (!server.configured()) throw new RefusedException("message.test.noServer");
        MailRecipient me = recipients
                .find(permissions.user().id())
                .orElseThrow(() -> new RefusedException("message.test.noAddress"));
        Map<MailVariable, String> all = new EnumMap<>(MailVariable.class);
        all.put(MailVariable.NAME, permissions.user().displayName());
        all.putAll(values);
        MessageTemplate template =
                templates.find(templateId).orElseThrow(() -> new RefusedException("message.template.changedMeanwhile"));
        var filled = new FilledText(template.in(language), all);
        try {
            server.send(new OutgoingMail(me.address(), filled.subject(), filled.body(), filled.html(), null, null));
        } catch (RuntimeException failure) {
            log.warn("A mail for trying out was not taken", failure);
            throw new RefusedException("message.test.refused");
        }
    }
}

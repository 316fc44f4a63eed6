package loyalty.message;

import java.util.List;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates of mails to customers, for who writes them. */
@Service
@Transactional
@Requires(Capability.MAIL_TEMPLATES)
public class MessageTemplateService {
    private final MessageTemplates templates;
    private final AuditLog audit;

    MessageTemplateService(MessageTemplates templates, AuditLog audit) {
        this.templates = templates;
        this.audit = audit;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<MessageTemplate> all() {
        return templates.all();
    }

    public UUID add(String name, MailText english, MailText chinese) {
        MessageTemplate template = checked(new MessageTemplate(Ids.next(), name, english, chinese, 0));
        templates.add(template);
        note("created", template.id(), null, template.name());
        return template.id();
    }

    /** @param template with the version that was read; somebody else's change since then is refused */
    public void change(MessageTemplate template) {
        MessageTemplate before = templates.find(template.id()).orElseThrow(MessageTemplateService::changedMeanwhile);
        MessageTemplate after = checked(template);
        if (!templates.change(after)) throw changedMeanwhile();
        note("changed", after.id(), before.name(), after.name());
    }

    /** Not of one that mails were written from: they say what customers were told. */
    public void remove(MessageTemplate template) {
        if (templates.isUsed(template.id())) throw new RefusedException("message.template.used");
        if (!templates.remove(template)) throw changedMeanwhile();
        note("removed", template.id(), template.name(), null);
    }

    private void note(String action, UUID id, @Nullable String before, @Nullable String after) {
        audit.record(new AuditEntry(action, AuditedTemplate.TYPE, id, null, before, after, false));
    }

    private static RefusedException changedMeanwhile() {
        return new RefusedException("message.template.changedMeanwhile");
    }

    private static MessageTemplate checked(MessageTemplate typed) {
        String name = required(HumanText.clean(typed.name()), MessageTemplate.NAME_LENGTH);
        return new MessageTemplate(
                typed.id(), name, checked(typed.english()), checked(typed.chinese()), typed.version());
    }

    private static MailText checked(MailText typed) {
        return new MailText(
                template(HumanText.clean(typed.subject()), MailText.SUBJECT_LENGTH),
                template(HumanText.cleanLines(typed.body()), MailText.BODY_LENGTH));
    }

    private static String template(String text, int limit) {
        MailText.unknownVariable(required(text, limit)).ifPresent(unknown -> {
            throw new RefusedException("message.template.variable.unknown", unknown);
        });
        return text;
    }

    private static String required(String text, int limit) {
        if (text.isEmpty()) throw new RefusedException("message.template.text.missing");
        if (text.length() > limit) throw new RefusedException("message.template.text.tooLong", limit);
        return text;
    }
}

package loyalty.message.ui;

import loyalty.message.MailText;
import loyalty.message.MessageTemplate;

/** A template while it is written. */
final class TemplateForm {
    String name = "";
    String subjectEn = "";
    String bodyEn = "";
    String subjectZh = "";
    String bodyZh = "";

    static TemplateForm of(MessageTemplate template) {
        var form = new TemplateForm();
        form.name = template.name();
        form.subjectEn = template.english().subject();
        form.bodyEn = template.english().body();
        form.subjectZh = template.chinese().subject();
        form.bodyZh = template.chinese().body();
        return form;
    }

    MailText english() {
        return new MailText(subjectEn, bodyEn);
    }

    MailText chinese() {
        return new MailText(subjectZh, bodyZh);
    }

    /** @param read as it was when writing began */
    MessageTemplate template(MessageTemplate read) {
        return new MessageTemplate(read.id(), name, english(), chinese(), read.version());
    }
}

package loyalty.message.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import loyalty.message.FailedMailService;
import loyalty.message.MailVariable;
import loyalty.message.MessageTemplate;
import loyalty.message.MessageTemplateService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Language;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** What customers are told by mail, and what did not reach them. */
@Route("settings/message-templates")
@Menu(order = 955, title = "message.templates", icon = Icons.EMAIL)
@RolesAllowed("MAIL_TEMPLATES")
class MessageTemplatesView extends Div implements HasDynamicTitle {
    private final transient MessageTemplateService templates;
    private final RecordList<MessageTemplate> list;

    MessageTemplatesView(MessageTemplateService templates, FailedMailService failed, Formats formats) {
        this.templates = templates;
        addClassName("ld-record-page");
        list = new RecordList<MessageTemplate>(
                        "minmax(12rem, 1fr) minmax(14rem, 2fr)",
                        List.of(translate("message.template.name"), translate("message.template.subject")),
                        new EmptyState(Icons.EMAIL, translate("message.templates.empty")))
                .creating(translate("message.template.add"), this::create)
                .records(
                        query ->
                                templates.all().stream().skip(query.getOffset()).limit(query.getLimit()),
                        this::row);
        String variables = Arrays.stream(MailVariable.values())
                .map(MailVariable::placeholder)
                .collect(Collectors.joining(" "));
        add(new Paragraph(getTranslation("message.templates.help", variables)), list, new FailedMails(failed, formats));
        refresh();
    }

    private void refresh() {
        list.show(templates.all().size());
    }

    private RecordRow row(MessageTemplate template) {
        return new RecordRow()
                .lead(new Span(template.name()))
                .fact(template.in(Language.of(getLocale())).subject())
                .action(getTranslation("uikit.edit"), Icons.EDIT, () -> change(template))
                .action(getTranslation("uikit.delete"), Icons.DELETE, () -> remove(template));
    }

    private void create() {
        MessageTemplateDialog.open("message.template.add", new TemplateForm(), form -> {
            templates.add(form.name, form.english(), form.chinese());
            saved();
        });
    }

    private void change(MessageTemplate template) {
        MessageTemplateDialog.open("message.template.edit", TemplateForm.of(template), form -> {
            templates.change(form.template(template));
            saved();
        });
    }

    private void saved() {
        refresh();
        Notifications.done(getTranslation("message.template.saved"));
    }

    private void remove(MessageTemplate template) {
        templates.remove(template);
        refresh();
        Notifications.undoable(getTranslation("message.template.removed"), () -> {
            templates.add(template.name(), template.english(), template.chinese());
            refresh();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("message.templates");
    }
}

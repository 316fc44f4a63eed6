package loyalty.message.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import loyalty.message.FilledText;
import loyalty.message.MailText;
import loyalty.message.MailVariable;
import loyalty.uikit.Language;

/** A mail as an example of a customer would get it. */
class MailPreview extends Details {
    private static final String LINK = "https://example.com/s/AbC123";
    private static final String DAY = "2027-01-31";

    private final Language language;
    private final Paragraph subject = new Paragraph();
    private final Div body = new Div();

    MailPreview(Language language) {
        this.language = language;
        setSummaryText(getTranslation("message.template.preview"));
        subject.addClassName("ld-record-badge");
        body.getStyle().set("white-space", "pre-wrap");
        add(subject, body);
    }

    void show(String subjectText, String bodyText) {
        boolean unknown =
                MailText.unknownVariable(subjectText + "\n" + bodyText).isPresent();
        if (unknown) return;
        var filled = new FilledText(new MailText(subjectText, bodyText), example());
        subject.setText(filled.subject());
        body.setText(filled.body());
    }

    private Map<MailVariable, String> example() {
        return Map.of(
                MailVariable.NAME, say("name"),
                MailVariable.COMPANY, say("company"),
                MailVariable.CAMPAIGN, say("campaign"),
                MailVariable.LINK, LINK,
                MailVariable.UNTIL, DAY);
    }

    private String say(String what) {
        return getTranslation("message.template.preview." + what, language.locale());
    }
}

package loyalty.message;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.ContactVault;
import loyalty.notification.MailHeldBackException;
import loyalty.notification.MailWriter;
import loyalty.notification.OutgoingMail;
import loyalty.publicpage.LinkToken;
import loyalty.publicpage.PublicPage;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a customer's mail when it is about to go out: address, words and links are of that moment. */
@Component
@Transactional
class CustomerMailWriter implements MailWriter {
    private final JdbcClient jdbc;
    private final ContactVault vault;
    private final MessageTemplates templates;
    private final ObjectProvider<MailPurpose> purposes;
    private final Translations texts;
    private final String baseUrl;
    private final @Nullable String replyTo;

    CustomerMailWriter(
            JdbcClient jdbc,
            ContactVault vault,
            MessageTemplates templates,
            ObjectProvider<MailPurpose> purposes,
            Translations texts,
            @Value("${loyalty.base-url}") String baseUrl,
            @Value("${loyalty.mail.reply-to}") String replyTo) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.templates = templates;
        this.purposes = purposes;
        this.texts = texts;
        this.replyTo = replyTo.isBlank() ? null : replyTo;
        this.baseUrl = baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }

    private record Addressed(
            UUID id,
            String purpose,
            UUID reference,
            UUID customerId,
            UUID templateId,
            Language language,
            String name,
            @Nullable String company,
            byte @Nullable [] email,
            boolean twice,
            @Nullable String reason) {}

    @Override
    public Optional<OutgoingMail> compose(UUID id) {
        Addressed mail = find(id);
        if (mail.reason != null) throw new MailHeldBackException(mail.reason);
        if (mail.twice) throw new MailHeldBackException(LeftOut.MERGED.name());
        Map<MailVariable, String> values = new EnumMap<>(MailVariable.class);
        values.put(MailVariable.NAME, mail.name);
        values.put(MailVariable.COMPANY, mail.company == null ? "" : mail.company);
        values.putAll(purpose(mail.purpose)
                .values(mail.reference, mail.customerId, mail.language)
                .orElseThrow(() -> new MailHeldBackException(LeftOut.OVER.name())));
        MailText template = templates.find(mail.templateId).orElseThrow().in(mail.language);
        return Optional.of(outgoing(mail, new FilledText(template, values), unsubscribeUrl(id)));
    }

    private OutgoingMail outgoing(Addressed mail, FilledText text, String unsubscribeUrl) {
        String to = vault.open(ContactVault.EMAIL, mail.customerId, mail.email);
        String why = texts.getTranslation("message.mail.unsubscribe", mail.language.locale());
        String url = PublicPage.escaped(unsubscribeUrl);
        return new OutgoingMail(
                to,
                text.subject(),
                text.body() + "\n\n-- \n" + why + "\n" + unsubscribeUrl + "\n",
                text.html() + "<hr><p><small><a href=\"" + url + "\">" + PublicPage.escaped(why) + "</a></small></p>",
                replyTo,
                unsubscribeUrl);
    }

    private String unsubscribeUrl(UUID id) {
        String token = LinkToken.next();
        jdbc.sql("update customer_mail set link_hash = ? where id = ?")
                .params(LinkToken.hash(token), id)
                .update();
        return baseUrl + Unsubscribing.PATH + "/" + token;
    }

    private MailPurpose purpose(String code) {
        return purposes.stream()
                .filter(purpose -> purpose.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody sends mails for " + code));
    }

    /** Of two customers who were merged, the one whose mail was ordered first gets it. */
    private Addressed find(UUID id) {
        return jdbc.sql("""
                        select m.id, m.purpose, m.reference, m.customer_id, m.template_id, m.language,
                            c.name, c.company, c.email,
                            exists (select 1 from customer_mail other
                                where other.customer_id = m.customer_id and other.purpose = m.purpose
                                    and other.reference = m.reference and other.number = m.number
                                    and other.id <> m.id
                                    and (other.state in ('SENT', 'SENDING', 'UNKNOWN')
                                        or (other.state = 'WAITING' and other.id < m.id))) as twice,
                        """ + LeftOut.SQL + """
                                as reason
                        from customer_mail m join customer c on c.id = m.customer_id where m.id = :id
                        """)
                .param("id", id)
                .query(Addressed.class)
                .single();
    }
}

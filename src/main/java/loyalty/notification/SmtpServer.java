package loyalty.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Fallback;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of {@code spring.mail.host}. */
@Component
@Fallback
class SmtpServer implements MailServer {
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    SmtpServer(ObjectProvider<JavaMailSender> sender, @Value("${loyalty.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public boolean configured() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public void send(OutgoingMail mail) {
        JavaMailSender server = sender.getObject();
        try {
            server.send(message -> write(message, mail));
        } catch (MailAuthenticationException locked) {
            throw new MailServerAwayException(locked);
        } catch (MailParseException | MailPreparationException unsendable) {
            throw new MailRefusedException(StuckMail.UNSENDABLE);
        } catch (MailSendException failure) {
            throw SmtpFailure.of(failure);
        }
    }

    private void write(MimeMessage message, OutgoingMail mail) throws MessagingException {
        String html = mail.html();
        var writer = new MimeMessageHelper(message, html != null, StandardCharsets.UTF_8.name());
        writer.setFrom(from);
        writer.setTo(mail.to());
        if (mail.replyTo() != null) writer.setReplyTo(mail.replyTo());
        writer.setSubject(mail.subject());
        // Nobody's absence note answers it: RFC 3834.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (html == null) writer.setText(mail.text());
        else writer.setText(mail.text(), html);
        if (mail.unsubscribeUrl() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}

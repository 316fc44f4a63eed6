package loyalty.notification;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Fallback;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
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
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.to());
        message.setSubject(mail.subject());
        message.setText(mail.text());
        try {
            sender.getObject().send(message);
        } catch (MailAuthenticationException locked) {
            throw new MailServerAwayException(locked);
        } catch (MailParseException | MailPreparationException unsendable) {
            throw new MailRefusedException(StuckMail.UNSENDABLE);
        } catch (MailSendException failure) {
            throw SmtpFailure.of(failure);
        }
    }
}

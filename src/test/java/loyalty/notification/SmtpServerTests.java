package loyalty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Only an answer of the server proves that a mail was not taken. */
class SmtpServerTests {
    private static final OutgoingMail MAIL = new OutgoingMail("li@example.com", "投诉 · 𠮷野家", "第一行\nhttp://x/y");

    @Test
    void sendsPlainTextInAnyScript() throws Exception {
        var mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        try {
            serverAt(mailbox.getSmtp().getPort()).send(MAIL);
            MimeMessage received = mailbox.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo(MAIL.subject());
            assertThat(received.getContent().toString().replace("\r", "")).isEqualTo(MAIL.text());
            assertThat(received.getContentType()).startsWith("text/plain");
            assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly(MAIL.to());
            assertThat(received.getFrom()).extracting(Object::toString).containsExactly("desk@example.com");
        } finally {
            mailbox.stop();
        }
    }

    @Test
    void aServerThatIsNotThereIsAway() throws Exception {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        assertThatThrownBy(() -> serverAt(nobody).send(MAIL)).isInstanceOf(MailServerAwayException.class);
    }

    @Test
    void anAnswerSaysThatTheMailWasRefusedWithoutTheAddress() throws Exception {
        try (var smtp = new ScriptedSmtp(true)) {
            assertThatThrownBy(() -> serverAt(smtp.port()).send(MAIL))
                    .isInstanceOf(MailRefusedException.class)
                    .hasMessage("SMTP 550");
        }
    }

    @Test
    void aLineThatGoesDeadAfterTheMailLeavesItOpen() throws Exception {
        try (var smtp = new ScriptedSmtp(false)) {
            assertThatThrownBy(() -> serverAt(smtp.port()).send(MAIL)).isInstanceOf(MailSendException.class);
        }
    }

    @Test
    void withoutAHostItIsNotConfigured() {
        assertThat(new SmtpServer(mock(), "desk@example.com").configured()).isFalse();
    }

    private static SmtpServer serverAt(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        ObjectProvider<JavaMailSender> provider = mock();
        when(provider.getObject()).thenReturn(sender);
        return new SmtpServer(provider, "desk@example.com");
    }
}

package loyalty.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
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
        MimeMessage received = received(MAIL);
        assertThat(received.getSubject()).isEqualTo(MAIL.subject());
        assertThat(received.getContent().toString().replace("\r", "")).isEqualTo(MAIL.text());
        assertThat(received.getContentType()).startsWith("text/plain");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly(MAIL.to());
        assertThat(received.getFrom()).extracting(Object::toString).containsExactly("desk@example.com");
        assertThat(received.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void aMailToACustomerHasBothFormsAWayOutByOneClickAndAsksForNoAutomaticAnswer() throws Exception {
        String wayOut = "https://shop.example/u/token";
        MimeMessage received = received(
                new OutgoingMail("wang@example.com", "您的意见", "您好，王芳", "<p>您好，王芳</p>", "service@example.com", wayOut));
        assertThat(received.getContentType()).startsWith("multipart/");
        assertThat(bodies(received)).containsExactly("text/plain 您好，王芳", "text/html <p>您好，王芳</p>");
        assertThat(received.getReplyTo()).extracting(Object::toString).containsExactly("service@example.com");
        assertThat(received.getHeader("List-Unsubscribe")).containsExactly("<" + wayOut + ">");
        assertThat(received.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    /** Of each part in the order in which programs prefer the later. */
    private static List<String> bodies(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart parts)) {
            String type = part.getContentType().split(";", 2)[0];
            return List.of(type + " " + part.getContent().toString().strip());
        }
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) bodies.addAll(bodies(parts.getBodyPart(i)));
        return bodies;
    }

    private static MimeMessage received(OutgoingMail mail) {
        var mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        try {
            serverAt(mailbox.getSmtp().getPort()).send(mail);
            return mailbox.getReceivedMessages()[0];
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

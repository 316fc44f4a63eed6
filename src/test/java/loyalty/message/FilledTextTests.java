package loyalty.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people wrote is never read as HTML, nor as a template again. */
class FilledTextTests {

    @Test
    void fillsInWhatIsKnownAndEscapesIt() {
        var filled = new FilledText(
                new MailText("For {{ name }}", "Dear <i>{{name}}</i>,\n\n{{link}}\nBye"),
                Map.of(MailVariable.NAME, "A & {{link}} $1", MailVariable.LINK, "https://x.example/?a=1&b=2"));
        assertThat(filled.subject()).isEqualTo("For A & {{link}} $1");
        assertThat(filled.body()).isEqualTo("Dear <i>A & {{link}} $1</i>,\n\nhttps://x.example/?a=1&b=2\nBye");
        assertThat(filled.html())
                .isEqualTo("<p>Dear &lt;i&gt;A &amp; {{link}} $1&lt;/i&gt;,</p><p>"
                        + "<a href=\"https://x.example/?a=1&amp;b=2\">https://x.example/?a=1&amp;b=2</a><br>Bye</p>");
    }

    @Test
    void findsWhatIsNoVariable() {
        assertThat(MailText.unknownVariable("{{name}} {{ link }}")).isEmpty();
        assertThat(MailText.unknownVariable("Dear {{naem}}")).hasValue("{{naem}}");
        assertThat(MailText.unknownVariable("Dear {{name")).hasValue("{{name");
        assertThat(MailText.unknownVariable("Dear name}}")).hasValue("}}");
    }
}

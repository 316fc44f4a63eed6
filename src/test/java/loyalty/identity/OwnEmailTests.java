package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class OwnEmailTests {
    @Autowired
    OwnEmail own;

    @Autowired
    UserService users;

    @Autowired
    MailRecipients recipients;

    @Autowired
    UserPreferences preferences;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    SignedInUser me;

    @BeforeEach
    void somebody() {
        me = signIn.as(IdentityFixture.fresh("rep.reachable"));
    }

    @Test
    void isKeptSealed() {
        assertThat(own.get()).isEmpty();
        own.change(" Li.Na@Example.COM ");
        assertThat(own.get()).isEqualTo("li.na@example.com");
        byte[] kept = jdbc.sql("select email from app_user where id = ?")
                .param(me.id())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContainIgnoringCase("example");
        own.change("");
        assertThat(own.get()).isEmpty();
    }

    @Test
    void refusesWhatIsNoAddressAndKeepsTheOneThereWas() {
        own.change("li@example.com");
        assertThatThrownBy(() -> own.change("li at example"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("shared.email.atMissing");
        assertThat(own.get()).isEqualTo("li@example.com");
    }

    @Test
    void administratorsFillItInWithTheAccount() {
        UUID id = runAs.system(() -> {
            UserData data =
                    new UserData(IdentityFixture.fresh("rep.mail"), "Wang", "rep", Set.of(), "wang@example.com");
            UUID created = users.create(data, IdentityFixture.PASSWORD);
            assertThat(users.emailOf(created)).isEqualTo("wang@example.com");
            return created;
        });
        assertThat(recipients.find(id)).contains(new MailRecipient("wang@example.com", Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void readersGetMailInTheLanguageTheyChose() {
        own.change("li@example.com");
        preferences.put(UserPreferences.LANGUAGE, "en");
        assertThat(recipients.find(me.id())).contains(new MailRecipient("li@example.com", Locale.ENGLISH));
    }

    @Test
    void nobodyWithoutAnAddressOrWhoHasLeftGetsMail() {
        assertThat(recipients.find(me.id())).isEmpty();
        own.change("li@example.com");
        runAs.system(() -> {
            users.deactivate(me.id());
            return true;
        });
        assertThat(recipients.find(me.id())).isEmpty();
    }
}

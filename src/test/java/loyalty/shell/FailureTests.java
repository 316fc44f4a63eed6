package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

class FailureTests {

    @Test
    void saysWhyAServiceRefusedAlsoWhenTheRefusalIsWrapped() {
        var refused = new RefusedException("customer.field.tooLong", 200);
        assertThat(Failure.of(new IllegalStateException(refused)))
                .isEqualTo(new Failure(Message.of("customer.field.tooLong", 200), true));
    }

    @Test
    void tellsWhatUsersCanDoSomethingAbout() {
        assertThat(Failure.of(new AccessDeniedException("x")).sentence().key()).isEqualTo("shell.notAllowed.text");
        assertThat(Failure.of(new AuthenticationCredentialsNotFoundException("x"))
                        .sentence()
                        .key())
                .isEqualTo("shell.signedOut");
        assertThat(Failure.of(new OptimisticLockingFailureException("x"))
                        .sentence()
                        .key())
                .isEqualTo("shell.conflict");
        assertThat(Failure.of(new DataAccessResourceFailureException("x"))
                        .sentence()
                        .key())
                .isEqualTo("shell.noDatabase");
    }

    @Test
    void givesADefectANumberThatIsInTheLog() {
        Failure failure = Failure.of(new IllegalStateException("broken"));
        assertThat(failure.expected()).isFalse();
        assertThat(failure.sentence().args()).singleElement().asString().matches("[0-9A-F]{8}");
    }
}

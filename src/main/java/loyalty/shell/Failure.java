package loyalty.shell;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What to tell the user about an exception.
 *
 * @param expected not a defect: the user can do something about it, or just has to wait
 */
record Failure(Message sentence, boolean expected) {
    private static final Logger log = LoggerFactory.getLogger(Failure.class);

    /** The first cause that says something to a user; anything else is logged under an id that the user is told. */
    static Failure of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(Failure::known)
                .map(sentence -> new Failure(sentence, true))
                .findFirst()
                .orElseGet(() -> unknown(thrown));
    }

    private static Stream<Message> known(Throwable cause) {
        return switch (cause) {
            case RefusedException refused -> Stream.of(refused.reason());
            case AccessDeniedException denied -> Stream.of(Message.of("shell.notAllowed.text"));
            case AuthenticationException nobody -> Stream.of(Message.of("shell.signedOut"));
            case OptimisticLockingFailureException conflict -> Stream.of(Message.of("shell.conflict"));
            case CannotCreateTransactionException noDatabase -> Stream.of(Message.of("shell.noDatabase"));
            case DataAccessResourceFailureException noDatabase -> Stream.of(Message.of("shell.noDatabase"));
            case NonTransientDataAccessResourceException noDatabase -> Stream.of(Message.of("shell.noDatabase"));
            case TransientDataAccessResourceException noDatabase -> Stream.of(Message.of("shell.noDatabase"));
            default -> Stream.empty();
        };
    }

    private static Failure unknown(Throwable thrown) {
        String id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        log.error("Failure {}", id, thrown);
        return new Failure(Message.of("shell.failure.text", id), false);
    }
}

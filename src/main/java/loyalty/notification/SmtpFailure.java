package loyalty.notification;

import jakarta.mail.MessagingException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** What a failure to send says about the mail: only an answer of the server proves that it was not taken. */
final class SmtpFailure {
    private static final int REFUSED = 400;
    private static final int REFUSED_FOR_GOOD = 500;

    private SmtpFailure() {}

    static RuntimeException of(MailSendException failure) {
        if (isOfTheConnection(failure)) return new MailServerAwayException(failure);
        OptionalInt answer = answers(failure).filter(code -> code >= REFUSED).findFirst();
        return answer.isPresent() ? refused(failure, answer.getAsInt()) : failure;
    }

    /** Spring then gives the one failure as the cause and as that of every mail. */
    private static boolean isOfTheConnection(MailSendException failure) {
        return failure.getFailedMessages().values().stream().anyMatch(each -> each == failure.getCause());
    }

    private static MailRefusedException refused(MailSendException failure, int answer) {
        boolean ofAddress = all(failure).stream()
                .anyMatch(each -> each instanceof SMTPAddressFailedException address
                        && address.getReturnCode() >= REFUSED_FOR_GOOD);
        return new MailRefusedException("SMTP " + answer, ofAddress);
    }

    private static IntStream answers(MailSendException failure) {
        return all(failure).stream().mapToInt(SmtpFailure::answer);
    }

    private static Set<Throwable> all(MailSendException failure) {
        Set<Throwable> all = new HashSet<>();
        for (Exception each : failure.getMessageExceptions()) collect(each, all);
        return all;
    }

    private static void collect(@Nullable Throwable failure, Set<Throwable> all) {
        if (failure == null || !all.add(failure)) return;
        collect(failure.getCause(), all);
        if (failure instanceof MessagingException chained) collect(chained.getNextException(), all);
    }

    private static int answer(Throwable failure) {
        return switch (failure) {
            case SMTPSendFailedException refused -> refused.getReturnCode();
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
    }
}

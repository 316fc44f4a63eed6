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

    private SmtpFailure() {}

    static RuntimeException of(MailSendException failure) {
        if (isOfTheConnection(failure)) return new MailServerAwayException(failure);
        OptionalInt answer = answers(failure).filter(code -> code >= REFUSED).findFirst();
        return answer.isPresent() ? new MailRefusedException("SMTP " + answer.getAsInt()) : failure;
    }

    /** Spring then gives the one failure as the cause and as that of every mail. */
    private static boolean isOfTheConnection(MailSendException failure) {
        return failure.getFailedMessages().values().stream().anyMatch(each -> each == failure.getCause());
    }

    private static IntStream answers(MailSendException failure) {
        Set<Throwable> all = new HashSet<>();
        for (Exception each : failure.getMessageExceptions()) collect(each, all);
        return all.stream().mapToInt(SmtpFailure::answer);
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

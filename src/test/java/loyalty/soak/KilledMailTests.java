package loyalty.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code kill -9} of the whole application between "due" and "sent", of reminders to staff and of a campaign's
 * mails to customers: nobody is told twice, and nothing is left out. */
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledMailTests {
    private static final int FOLLOWUPS = 40;
    private static final int INVITED = SoakDatabase.KILLS > 1 ? 5_000 : 20;

    private final Random random = new Random(Long.getLong("soak.seed", 20261123));
    /** Those that the server had taken and not answered when the application was killed. */
    private final List<String> unanswered = new ArrayList<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("loyalty.soak.SoakDatabase#vendors")
    void tellsOnceAndMailsAtMostOnce(String vendor) throws Exception {
        String database = SoakDatabase.fresh(vendor, folder);
        try (RecordingSmtp server = new RecordingSmtp()) {
            for (int kill = 0; kill < SoakDatabase.KILLS; kill++) killAmongMails(database, server, kill % 2 == 0);
            server.answer(mail -> true);
            List<String> told = toTheEnd(database, server);

            int planned = Integer.parseInt(told.getFirst());
            assertThat(planned).isGreaterThanOrEqualTo(FOLLOWUPS);
            judge("followup.due", RemindingApplication.SUBJECT, planned, told, server.taken());
            judge("campaign", RemindingApplication.INVITED, INVITED, told, server.taken());
            assertThat(told.stream().filter(line -> line.startsWith("mail.trouble")))
                    .as("administrators hear of what nobody knows")
                    .isNotEmpty();
        }
    }

    /** @param words of each mail, by its number */
    private void judge(String kind, String words, int count, List<String> told, List<String> taken) {
        assertThat(numbers(words, told))
                .as("each told once")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, count).boxed().toList());
        List<Integer> mailed = numbers(words, taken);
        assertThat(mailed).as("each mailed at most once").doesNotHaveDuplicates();
        List<Integer> sent = numbers(words, beginning(kind + " SENT", told));
        List<Integer> unknown = numbers(words, beginning(kind + " UNKNOWN", told));
        List<Integer> inDoubt = numbers(words, unanswered);
        assertThat(mailed).containsAll(sent).containsAll(inDoubt);
        assertThat(unknown).containsAll(inDoubt).hasSizeBetween(inDoubt.size(), SoakDatabase.KILLS);
        assertThat(sent.size() + unknown.size())
                .as("all that were not in doubt are sent")
                .isEqualTo(count);
    }

    /** @param whileSending whether it dies before the server has answered, or soon after */
    private void killAmongMails(String database, RecordingSmtp server, boolean whileSending) throws Exception {
        var last = new CountDownLatch(1);
        var left = new AtomicInteger(1 + random.nextInt(FOLLOWUPS / 2 + INVITED / (SoakDatabase.KILLS + 1)));
        server.answer(mail -> {
            if (left.decrementAndGet() > 0) return true;
            if (last.getCount() > 0 && whileSending) unanswered.add(mail);
            last.countDown();
            return !whileSending;
        });
        try (KillableProcess application = start(database, server, FOLLOWUPS, Duration.ZERO)) {
            assertThat(last.await(3, TimeUnit.MINUTES)).isTrue();
            if (!whileSending) Thread.sleep(random.nextInt(100));
            application.kill();
        }
    }

    private List<String> toTheEnd(String database, RecordingSmtp server) throws Exception {
        try (KillableProcess application = start(database, server, 0, Duration.ofMinutes(10))) {
            String result = application.await(RemindingApplication.RESULT).orElseThrow();
            return Arrays.asList(result.split("\t"));
        }
    }

    private KillableProcess start(String database, RecordingSmtp server, int followups, Duration later)
            throws Exception {
        return new KillableProcess(
                folder,
                RemindingApplication.class,
                database,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.port(),
                "--loyalty.mail.interval=100ms",
                "--loyalty.customer-mail.per-minute=100000",
                "--loyalty.followup.reminder-interval=100ms",
                "--soak.followups=" + followups,
                "--soak.invited=" + INVITED,
                "--soak.later=" + later);
    }

    private static List<String> beginning(String words, List<String> told) {
        return told.stream().filter(line -> line.startsWith(words)).toList();
    }

    /** The first in each text that has one; the lines of mails are broken anywhere. */
    private static List<Integer> numbers(String words, List<String> texts) {
        Pattern pattern = Pattern.compile(words.replace("%d", "(\\d+)"));
        return texts.stream()
                .map(text -> text.replace("=\n", ""))
                .flatMap(text -> pattern.matcher(text).results().limit(1))
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}

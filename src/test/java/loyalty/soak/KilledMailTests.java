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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code kill -9} of the whole application between "due" and "sent": nobody is told twice, and nothing is left out. */
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledMailTests {
    private static final Pattern OCCASION = Pattern.compile(RemindingApplication.SUBJECT.replace("%d", "\\d+"));
    private static final int FOLLOWUPS = 40;

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
            assertThat(occasions(told)).as("each told once").containsExactlyInAnyOrderElementsOf(first(planned));
            List<String> mailed = occasions(server.taken());
            assertThat(mailed).as("each mailed at most once").doesNotHaveDuplicates();
            List<String> unknown = of("followup.due UNKNOWN", told);
            assertThat(mailed).containsAll(of("followup.due SENT", told)).containsAll(unanswered);
            assertThat(unknown).containsAll(unanswered).hasSizeBetween(unanswered.size(), SoakDatabase.KILLS);
            assertThat(told.stream().filter(line -> line.startsWith("mail.trouble")))
                    .as("administrators hear of what nobody knows")
                    .isNotEmpty();
        }
    }

    /** @param whileSending whether it dies before the server has answered, or soon after */
    private void killAmongMails(String database, RecordingSmtp server, boolean whileSending) throws Exception {
        var last = new CountDownLatch(1);
        var left = new AtomicInteger(1 + random.nextInt(FOLLOWUPS / 2));
        server.answer(mail -> {
            if (left.decrementAndGet() > 0) return true;
            if (last.getCount() > 0 && whileSending) unanswered.addAll(occasions(List.of(mail)));
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
                "--loyalty.followup.reminder-interval=100ms",
                "--soak.followups=" + followups,
                "--soak.later=" + later);
    }

    private static List<String> first(int planned) {
        return IntStream.range(0, planned)
                .mapToObj(RemindingApplication.SUBJECT::formatted)
                .toList();
    }

    private static List<String> of(String kindAndState, List<String> told) {
        return occasions(
                told.stream().filter(line -> line.startsWith(kindAndState)).toList());
    }

    /** The first in each text that has one; the lines of mails are broken anywhere. */
    private static List<String> occasions(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("=\n", ""))
                .flatMap(text -> OCCASION.matcher(text).results().limit(1))
                .map(MatchResult::group)
                .toList();
    }
}

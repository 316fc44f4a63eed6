package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.Permissions;
import loyalty.identity.SignIn;
import loyalty.job.JobRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An import that is cut off again and again, just before or just after a batch is committed. */
@OnH2
class InterruptedImportTests {
    private static final int ROWS = 20_000;

    @Autowired
    ImportFixture fixture;

    @Autowired
    ImportWorker worker;

    @Autowired
    ImportRuns runs;

    @Autowired
    ImportStore store;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    Permissions permissions;

    String n;

    @BeforeEach
    void signInAsSupervisor() {
        n = IdentityFixture.fresh("i");
        signIn.as("supervisor." + n, identity.team("east"));
    }

    @Test
    void endsAsOneThatWasNotDisturbed() {
        UUID id = fixture.upload(ImportSubject.PURCHASES, file());
        fixture.answer(id, PurchasesImportTests::creating);
        store.move(id, ImportState.DRAFT, ImportState.RUNNING);

        Interruptions run = new Interruptions(id, permissions.user().id());
        int cuts = 0;
        while (runs.find(id).state() == ImportState.RUNNING) {
            cuts += run.goOn(worker) ? 0 : 1;
        }

        assertThat(cuts).isGreaterThanOrEqualTo(5);
        ImportCounts counts = runs.find(id).counts();
        assertThat(counts.read()).isEqualTo(ROWS);
        assertThat(counts.created()).isEqualTo(ROWS - ROWS / 100);
        assertThat(counts.rejected()).isEqualTo(ROWS / 100);
        assertThat(counts.customersCreated()).isEqualTo(499);
        assertThat(runs.rejected(id, ROWS)).hasSize(ROWS / 100);
    }

    /** Every row twenty times, all over the file; each hundredth has no amount. */
    private String file() {
        return "number,date,product,amount\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(i ->
                                "%s-%d,2026-01-02,P %s,%s\n".formatted(n, i % 499, n, i % 100 == 7 ? "" : 5 + i % 2))
                        .collect(Collectors.joining());
    }

    /** A job's run that breaks off at random checkpoints, half of them committed and half rolled back. */
    private static final class Interruptions implements JobRun {
        private final Random random = new Random(7);
        private final UUID importId;
        private final UUID owner;
        private Optional<String> checkpoint = Optional.empty();

        Interruptions(UUID importId, UUID owner) {
            this.importId = importId;
            this.owner = owner;
        }

        boolean goOn(ImportWorker worker) {
            try {
                worker.run(this);
                return true;
            } catch (Cut cut) {
                return false;
            }
        }

        @Override
        public UUID jobId() {
            return importId;
        }

        @Override
        public UUID ownerId() {
            return owner;
        }

        @Override
        public String payload() {
            return importId.toString();
        }

        @Override
        public Optional<String> checkpoint() {
            return checkpoint;
        }

        @Override
        public boolean cancelled() {
            return false;
        }

        @Override
        public void progress(long done, long total) {
            if (random.nextInt(3) == 0) {
                throw new Cut();
            }
        }

        @Override
        public void checkpoint(String reached) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    checkpoint = Optional.of(reached);
                }
            });
            if (random.nextInt(3) == 0) {
                throw new Cut();
            }
        }
    }

    private static final class Cut extends RuntimeException {}
}

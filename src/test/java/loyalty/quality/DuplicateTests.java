package loyalty.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerMergeService;
import loyalty.customer.CustomerService;
import loyalty.customer.NewCustomer.Registered;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.job.JobRun;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class DuplicateTests {
    @Autowired
    DuplicateService duplicates;

    @Autowired
    DuplicateScan scan;

    @Autowired
    DuplicateScanWorker worker;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerMergeService merges;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    String mark;
    UUID team;

    @BeforeEach
    void aTeamOfItsOwn() {
        mark = "%08d".formatted(System.nanoTime() % 100_000_000);
        team = identity.team("duplicates" + mark);
        signIn.as("supervisor.duplicates" + mark, team);
    }

    @Test
    void findsWhoSharesAPhoneAnAddressOrANameAndCompany() {
        UUID phone = registered("One " + mark, Map.of("phone", "138" + mark));
        UUID samePhone = registered("Another " + mark, Map.of("phone", "+86 138" + mark));
        UUID mail = registered("Third " + mark, Map.of("email", mark + "@dup.example"));
        UUID sameMail = registered("Fourth " + mark, Map.of("email", mark.toUpperCase() + "@DUP.example"));
        UUID acme = registered("王小明" + mark, Map.of("company", "Acme Trading " + mark));
        UUID acmeToo = registered("王小明" + mark, Map.of("company", "Acme Trading Ltd " + mark));
        UUID born = registered("Fifth " + mark, Map.of("birthDate", "1990-03-05"));
        UUID sameDay = registered("Fifth " + mark, Map.of("birthDate", "1990-03-05"));
        registered("Fifth " + mark, Map.of("birthDate", "1991-03-05"));
        registered("王小明" + mark, Map.of("company", "Something else"));
        scan.run(done -> {});

        assertThat(found())
                .containsExactlyInAnyOrder(
                        Set.of(phone, samePhone), Set.of(mail, sameMail), Set.of(acme, acmeToo), Set.of(born, sameDay));
        assertThat(mine()).extracting(DuplicatePair::reason).containsExactlyInAnyOrder(DuplicateReason.values());
        assertThat(mine()).hasSize(4);
        assertThat(duplicates.lastScan()).isPresent();
    }

    @Test
    void remembersWhoIsNoDuplicate() {
        registered("One " + mark, Map.of("phone", "139" + mark));
        registered("Two " + mark, Map.of("phone", "139" + mark));
        scan.run(done -> {});
        DuplicatePair pair = mine().getFirst();
        duplicates.dismiss(pair.first().id(), pair.second().id());
        scan.run(done -> {});
        assertThat(mine()).isEmpty();
        duplicates.reopen(pair.first().id(), pair.second().id());
        assertThat(mine()).hasSize(1);
        assertThatThrownBy(
                        () -> duplicates.dismiss(pair.first().id(), pair.first().id()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("quality.pair.gone");
    }

    @Test
    void whatIsJudgedWhileTheScanIsRunningIsKept() throws Exception {
        registered("One " + mark, Map.of("phone", "133" + mark));
        registered("Two " + mark, Map.of("phone", "133" + mark));
        scan.run(done -> {});
        Callable<Void> dismissing = RunAs.sameUser(() -> {
            duplicates.dismiss(
                    mine().getFirst().first().id(), mine().getFirst().second().id());
            return null;
        });
        try (ExecutorService colleague = Executors.newSingleThreadExecutor()) {
            AtomicBoolean judged = new AtomicBoolean();
            scan.run(done -> {
                if (done == DuplicateScan.STEPS && !judged.getAndSet(true))
                    assertThatCode(() -> colleague.submit(dismissing).get(10, TimeUnit.SECONDS))
                            .doesNotThrowAnyException();
            });
        }
        assertThat(mine()).isEmpty();
    }

    @Test
    void aScanThatIsStoppedLeavesWhatWasFoundBefore() {
        registered("One " + mark, Map.of("phone", "132" + mark));
        registered("Two " + mark, Map.of("phone", "132" + mark));
        scan.run(done -> {});
        registered("Three " + mark, Map.of("phone", "132" + mark));
        assertThatThrownBy(() -> scan.run(done -> {
                    if (done == 2) throw new ScanStopped("now");
                }))
                .isInstanceOf(ScanStopped.class);
        assertThat(mine()).hasSize(1);
        scan.run(done -> {});
        assertThat(mine()).hasSize(3);
    }

    @Test
    void whoAskedForTheScanCanCancelIt() {
        JobRun run = mock(JobRun.class);
        when(run.cancelled()).thenReturn(true);
        OffsetDateTime before = duplicates.lastScan().orElse(null);
        worker.run(run);
        assertThat(duplicates.lastScan().orElse(null)).isEqualTo(before);
    }

    @Test
    void aPairIsGoneWhenItIsMergedAndBackWhenTheMergeIsUndone() {
        UUID one = registered("One " + mark, Map.of("phone", "137" + mark));
        UUID two = registered("Two " + mark, Map.of("phone", "137" + mark));
        scan.run(done -> {});
        UUID merge = merges.merge(merges.proposal(one, two).order(Map.of()));
        assertThat(mine()).isEmpty();
        merges.unmerge(merge);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void aNumberThatManyShareMakesNoCrowdOfPairs() {
        for (int i = 0; i < 12; i++) registered("Shared " + i + " " + mark, Map.of("phone", "136" + mark));
        scan.run(done -> {});
        assertThat(mine()).as("each with the first").hasSize(11);
    }

    @Test
    void showsOnlyPairsOfWhichTheCallerReachesBoth() {
        registered("One " + mark, Map.of("phone", "135" + mark));
        signIn.as("supervisor.others" + mark, identity.team("others" + mark));
        registered("Two " + mark, Map.of("phone", "135" + mark));
        scan.run(done -> {});
        assertThat(mine()).isEmpty();
        signIn.as("admin.duplicates");
        DuplicatePair pair = mine().getFirst();
        signIn.as("supervisor.duplicates" + mark, team);
        assertThatThrownBy(() ->
                        duplicates.dismiss(pair.first().id(), pair.second().id()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("customer.notFound");
        signIn.as("rep.duplicates", team);
        assertThatThrownBy(() -> duplicates.list(0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageOfPairsAndTheirNumberIsAStatementEach() {
        assertThat(StatementCount.during(() -> duplicates.list(0, 50))).hasSize(1);
        assertThat(StatementCount.during(() -> duplicates.count())).hasSize(1);
    }

    /** Customers without a team, whom other tests may have registered, are in everybody's reach. */
    private List<DuplicatePair> mine() {
        return duplicates.list(0, 10_000).stream()
                .filter(each -> each.first().name().endsWith(mark))
                .toList();
    }

    private List<Set<UUID>> found() {
        return mine().stream()
                .map(pair -> Set.of(pair.first().id(), pair.second().id()))
                .toList();
    }

    private UUID registered(String name, Map<String, String> more) {
        var typed = new HashMap<>(Map.of("name", name, "email", UUID.randomUUID() + "@dup.example"));
        typed.putAll(more);
        return ((Registered) customers.register(typed)).id();
    }
}

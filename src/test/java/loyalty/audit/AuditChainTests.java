package loyalty.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.ChainFinding.Kind;
import loyalty.identity.SignedInAs;
import loyalty.shared.Ids;
import loyalty.shared.RetainedRecords;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each manipulation is undone with its transaction, so that the chain is sound for the next. */
@OnH2
@SignedInAs("rep.chain")
class AuditChainTests {
    @Autowired
    AuditLog log;

    @Autowired
    AuditChain chain;

    @Autowired
    AuditVerification verification;

    @Autowired
    ChainStore store;

    @Autowired
    ValueProof proof;

    @Autowired
    SealDirectory seals;

    @Autowired
    @Qualifier("retainedAuditValues")
    RetainedRecords retained;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final UUID record = Ids.next();
    private List<Long> links = List.of();

    @BeforeEach
    void writeFiveEntries() {
        for (int i = 1; i <= 5; i++) {
            var entry = new AuditEntry("changed", "customer", record, "phone", null, "+861380013800" + i, i % 2 == 0);
            transaction.executeWithoutResult(status -> log.record(entry));
        }
        chain.extend();
        links = jdbc.sql("select link from audit_change where record_id = ? order by id")
                .param(record)
                .query(Long.class)
                .list();
    }

    @Test
    void aLogThatNobodyTouchedIsSound() {
        assertThat(links).doesNotContainNull().isSorted().doesNotHaveDuplicates();
        assertThat(verification.verify().sound()).isTrue();
    }

    @Test
    void findsAnEdit() {
        after("update audit_change set user_name = 'somebody else' where link = ?", third())
                .containsExactly(Kind.ALTERED);
    }

    @Test
    void findsAnEncryptedValueThatIsTakenAway() {
        after("update audit_change set new_value = null where link = ?", second())
                .containsExactly(Kind.ALTERED);
    }

    @Test
    void findsADelete() {
        after("delete from audit_change where link = ?", third()).containsExactly(Kind.MISSING);
    }

    @Test
    void findsAnEntryTakenOutOfTheChain() {
        after("update audit_change set link = null where link = ?", third()).containsExactly(Kind.MISSING);
    }

    @Test
    void findsTwoEntriesThatChangedPlaces() {
        after(
                        "update audit_change set link = case when link = ? then " + third() + " else " + second()
                                + " end where link in (" + second() + ", " + third() + ")",
                        second())
                .contains(Kind.ALTERED)
                .doesNotContain(Kind.MISSING);
    }

    @Test
    void findsACutTail() {
        after("delete from audit_change where link >= ?", third()).contains(Kind.TAIL_CUT);
    }

    @Test
    void findsACutTailByItsSealWhenTheHeadWasSetBackToo() {
        String before = hashAt(second());
        after(() -> {
                    jdbc.sql("delete from audit_change where link >= ?")
                            .param(third())
                            .update();
                    jdbc.sql("update audit_head set link = ?, link_hash = ?")
                            .params(second(), before)
                            .update();
                })
                .containsExactly(Kind.TAIL_CUT);
    }

    @Test
    void findsAChainMadeAnewByItsSeal() {
        var entry = new ChainFinding(Kind.SEAL_BROKEN, LocalDate.now(clock), last(), last(), idAt(last()));
        var walk = new ChainWalk(
                proof,
                clock.getZone(),
                List.of(new DaySeal(LocalDate.now(clock), new ChainLink(last(), "another hash"))));
        store.page(1, last(), Integer.MAX_VALUE).forEach(walk::pass);
        assertThat(walk.end(new ChainLink(last(), hashAt(last())), 0, LocalDate.now(clock))
                        .findings())
                .containsExactly(entry);
    }

    @Test
    void tellsTheDayAndTheEntry() {
        ChainFinding found = Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("update audit_change set action = 'removed' where link = ?")
                    .param(third())
                    .update();
            status.setRollbackOnly();
            return verification.verify().findings().getFirst();
        }));
        assertThat(found.entryId()).isEqualTo(idAt(third()));
        assertThat(found.day()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void acceptsErasedValues() {
        after("update audit_change set old_value = null, new_value = null, salt = null where link = ?", second())
                .isEmpty();
    }

    @Test
    void staysSoundWhenTheTimeOfValuesIsOver() {
        List<UUID> ids = jdbc.sql("select id from audit_change where record_id = ? and encrypted")
                .param(record)
                .query(UUID.class)
                .list();
        assertThat(ids).isNotEmpty();

        after(() -> retained.release().accept(ids)).isEmpty();
    }

    @Test
    void sealsTheDayOutsideTheDatabase() {
        assertThat(seals.read()).anyMatch(seal -> seal.end().link() >= last());
    }

    private ListAssert<Kind> after(String manipulation, long link) {
        return after(() -> jdbc.sql(manipulation).param(link).update());
    }

    private ListAssert<Kind> after(Runnable manipulation) {
        ChainVerdict verdict = transaction.execute(status -> {
            manipulation.run();
            status.setRollbackOnly();
            return verification.verify();
        });
        return assertThat(Objects.requireNonNull(verdict).findings().stream()
                .map(ChainFinding::kind)
                .toList());
    }

    private long second() {
        return links.get(1);
    }

    private long third() {
        return links.get(2);
    }

    private long last() {
        return links.getLast();
    }

    private String hashAt(long link) {
        return jdbc.sql("select link_hash from audit_change where link = ?")
                .param(link)
                .query(String.class)
                .single();
    }

    private UUID idAt(long link) {
        return jdbc.sql("select id from audit_change where link = ?")
                .param(link)
                .query(UUID.class)
                .single();
    }
}

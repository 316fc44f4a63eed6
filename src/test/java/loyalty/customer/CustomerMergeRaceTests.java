package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loyalty.OnH2;
import loyalty.identity.RunAs;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class CustomerMergeRaceTests {
    @Autowired
    CustomerMergeService merges;

    @Autowired
    MergeFixture merging;

    UUID anna;
    UUID twin;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        MergeFixture.Pair pair = merging.pair();
        anna = pair.anna();
        twin = pair.twin();
    }

    @Test
    void ofTwoWhoMergeTheSamePairOneWinsAndTheOtherIsTold() throws Exception {
        MergeOrder one = merges.proposal(anna, twin).order(Map.of());
        MergeOrder other = merges.proposal(twin, anna).order(Map.of());
        List<String> outcomes = together(() -> outcome(one), () -> outcome(other));
        assertThat(outcomes).containsExactlyInAnyOrder("merged", "customer.merge.already");
    }

    @Test
    void ofTwoWhoUndoTheSameMergeOneWinsAndTheOtherIsTold() throws Exception {
        UUID merge = merging.merge(anna, twin, Map.of());
        Callable<String> undo = () -> {
            try {
                merges.unmerge(merge);
                return "undone";
            } catch (RefusedException refused) {
                return refused.reason().key();
            }
        };
        assertThat(together(undo, undo)).containsExactlyInAnyOrder("undone", "customer.merge.undone");
    }

    private String outcome(MergeOrder order) {
        try {
            merges.merge(order);
            return "merged";
        } catch (RefusedException refused) {
            return refused.reason().key();
        }
    }

    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> running = List.of(two.submit(RunAs.sameUser(one)), two.submit(RunAs.sameUser(other)));
            return List.of(running.getFirst().get(), running.getLast().get());
        }
    }
}

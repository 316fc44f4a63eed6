package loyalty.quality;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import loyalty.keys.KeyChange;
import loyalty.keys.KeyPurpose;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the whole register for likely duplicates. Until it is done everybody sees what was found before. */
@Component
public class DuplicateScan {
    static final int STEPS = 4;

    private final DuplicateFinds finds;
    private final KeyChange keys;
    private final Clock clock;

    DuplicateScan(DuplicateFinds finds, KeyChange keys, Clock clock) {
        this.finds = finds;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Not while the index key changes: equal phones and e-mails don't look it then. The strongest reason first: a pair
     * is listed once.
     *
     * @param done is told again and again how many of the {@value #STEPS} steps are done, and may end the scan by an
     *     exception, as if it had never begun
     * @return how many pairs there are now that nobody has judged
     */
    @Transactional
    public int run(IntConsumer done) {
        if (!keys.settled(KeyPurpose.INDEX)) throw new RefusedException("quality.scan.keysChange");
        finds.begin();
        List<Consumer<Runnable>> steps =
                List.of(finds::addSamePhone, finds::addSameEmail, finds::addNamesakes, finds::addSameNameAndBirth);
        for (int i = 0; i < STEPS; i++) {
            int before = i;
            steps.get(i).accept(() -> done.accept(before));
            done.accept(i + 1);
        }
        return finds.finish(clock.instant());
    }
}

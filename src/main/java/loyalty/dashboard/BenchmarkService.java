package loyalty.dashboard;

import java.util.Map;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the industry: seen by everybody beside our own, entered by administrators. */
@Service
@Transactional
@Requires(Capability.CUSTOMER_VIEW)
public class BenchmarkService {
    private final BenchmarkStore store;
    private final AuditLog audit;

    BenchmarkService(BenchmarkStore store, AuditLog audit) {
        this.store = store;
        this.audit = audit;
    }

    /** Those that are known. */
    @Transactional(readOnly = true)
    public Map<Figure, Benchmark> all() {
        return store.all();
    }

    @Requires(Capability.SETTINGS_ADMIN)
    public void keep(Benchmark benchmark) {
        Benchmark before = store.all().get(benchmark.figure());
        if (before != null && said(before).equals(said(benchmark))) return;
        store.keep(benchmark);
        record(benchmark.figure(), before, benchmark);
    }

    @Requires(Capability.SETTINGS_ADMIN)
    public void remove(Figure figure) {
        Benchmark before = store.all().get(figure);
        if (before == null) return;
        store.remove(figure);
        record(figure, before, null);
    }

    private void record(Figure figure, @Nullable Benchmark before, @Nullable Benchmark after) {
        String old = before == null ? null : figure + " " + said(before);
        String now = after == null ? null : figure + " " + said(after);
        audit.record(new AuditEntry("changed", AuditedBenchmark.TYPE, null, null, old, now, false));
    }

    private static String said(Benchmark benchmark) {
        return benchmark.value().stripTrailingZeros().toPlainString() + " (" + benchmark.source() + ", "
                + benchmark.year() + ")";
    }
}

package loyalty.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import loyalty.audit.ChainFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Goes along the chain once, entry by entry, and notes what does not fit. */
final class ChainWalk {
    private static final int NOTED = 100;

    private final ValueProof proof;
    private final ZoneId zone;
    private final Map<Long, List<DaySeal>> seals;
    private final List<ChainFinding> findings = new ArrayList<>();
    private long expected = 1;
    private @Nullable String before = "";
    private long entries;
    private long erased;

    ChainWalk(ValueProof proof, ZoneId zone, List<DaySeal> seals) {
        this.proof = proof;
        this.zone = zone;
        this.seals =
                seals.stream().collect(Collectors.groupingBy(seal -> seal.end().link()));
    }

    void pass(ChainedEntry entry) {
        long link = Objects.requireNonNull(entry.link());
        LocalDate day = LocalDate.ofInstant(entry.at(), zone);
        if (link > expected) {
            note(new ChainFinding(Kind.MISSING, day, expected, link - 1, null));
            before = null;
        }
        if (link < expected || !fits(entry)) note(new ChainFinding(Kind.ALTERED, day, link, link, entry.id()));
        for (DaySeal seal : seals.getOrDefault(link, List.of())) {
            if (!seal.end().hash().equals(entry.linkHash()))
                note(new ChainFinding(Kind.SEAL_BROKEN, seal.day(), link, link, entry.id()));
        }
        entries++;
        if (entry.isErased()) erased++;
        before = entry.linkHash();
        expected = link + 1;
    }

    /** After a gap nothing is known of what came before. */
    private boolean fits(ChainedEntry entry) {
        boolean follows = before == null || ChainHash.of(before, entry).equals(entry.linkHash());
        return follows && proof.holds(entry);
    }

    ChainVerdict end(ChainLink head, long pending, LocalDate today) {
        if (head.link() >= expected) note(new ChainFinding(Kind.TAIL_CUT, today, expected, head.link(), null));
        else if (!head.hash().equals(before))
            note(new ChainFinding(Kind.ALTERED, today, head.link(), head.link(), null));
        seals.values().stream()
                .flatMap(List::stream)
                .filter(seal -> seal.end().link() > head.link())
                .map(seal -> new ChainFinding(
                        Kind.TAIL_CUT, seal.day(), expected, seal.end().link(), null))
                .forEach(this::note);
        return new ChainVerdict(entries, pending, erased, List.copyOf(findings));
    }

    long reached() {
        return expected;
    }

    private void note(ChainFinding finding) {
        if (findings.size() < NOTED) findings.add(finding);
    }
}

package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchKeysTests {

    @Test
    void sameFileGetsTheSameKeysAgain() {
        List<String> file = List.of("a", "b", "a", "c", "a");
        assertThat(keys(file)).isEqualTo(keys(file)).doesNotHaveDuplicates();
    }

    @Test
    void equalRecordsAreCountedWhereverTheyStand() {
        assertThat(keys(List.of("a", "b", "a"))).containsExactlyInAnyOrderElementsOf(keys(List.of("b", "a", "a")));
        assertThat(keys(List.of("a", "a")).getLast()).isEqualTo(MatchKeys.of("a", 2));
    }

    @Test
    void keysNeverChangeBecauseDatabasesHoldThem() {
        assertThat(MatchKeys.of("a", 1)).isEqualTo(UUID.fromString("839e11a4-21d3-70be-28db-56fde67e9aad"));
    }

    @Test
    void manyRecordsStayApart() {
        MatchKeys keys = new MatchKeys();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(keys.next("record " + i % 50_000))).isTrue();
        }
    }

    private static List<UUID> keys(List<String> file) {
        MatchKeys keys = new MatchKeys();
        return Stream.of(file.toArray(String[]::new)).map(keys::next).toList();
    }
}

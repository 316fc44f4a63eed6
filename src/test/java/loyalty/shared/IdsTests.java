package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void riseWithTimeInVersion7() {
        assertThat(Stream.generate(Ids::next).limit(10_000).map(UUID::toString))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.charAt(14) == '7');
    }

    @Test
    void areDifferentInAllThreads() {
        assertThat(IntStream.range(0, 100_000).parallel().mapToObj(i -> Ids.next()))
                .doesNotHaveDuplicates();
    }

    @Test
    void canBeRandomInstead() {
        assertThat(Ids.generator(4).generate().version()).isEqualTo(4);
    }

    @Test
    void refuseAnyOtherVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.generator(1)).withMessageContaining("4 or 7");
    }
}

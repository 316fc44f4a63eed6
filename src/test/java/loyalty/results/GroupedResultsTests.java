package loyalty.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import loyalty.results.GroupedResults.Group;
import org.junit.jupiter.api.Test;

class GroupedResultsTests {

    @Test
    void showsGroupsThatAreLargeEnough() {
        GroupedResults results = GroupedResults.of(groups(7, 5, 9));

        assertThat(results.groups())
                .extracting(group -> group.counts().responses())
                .containsExactly(9L, 7L, 5L);
        assertThat(results.withheld()).isZero();
    }

    /** Two of 2 and 1 responses: whoever knows the total would know these three. */
    @Test
    void withholdsOneMoreWhereTheDifferenceWouldTell() {
        GroupedResults results = GroupedResults.of(groups(20, 2, 8, 1));

        assertThat(results.groups())
                .extracting(group -> group.counts().responses())
                .containsExactly(20L);
        assertThat(results.withheld()).isEqualTo(3);
    }

    @Test
    void withholdsNoMoreThanItMust() {
        assertThat(GroupedResults.of(groups(20, 3, 3)).withheld()).isEqualTo(2);
    }

    private static List<Group> groups(long... responses) {
        return Arrays.stream(responses)
                .mapToObj(n -> new Group("of " + n, new AnswerCounts(Map.of("", Map.of("", n)))))
                .toList();
    }
}

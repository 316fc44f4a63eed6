package loyalty.results;

import java.util.Comparator;
import java.util.List;

/**
 * The answers of each group of customers.
 *
 * @param groups by the number of their responses, most first
 * @param withheld groups that are too small to be shown
 */
public record GroupedResults(List<Group> groups, int withheld) {

    /** @param member a code of the grouping; empty where it is not known */
    public record Group(String member, AnswerCounts counts) {}

    /**
     * Leaves out groups of less than {@link CampaignResults#FEWEST_ANSWERS}, and so many of the next that what is left
     * out can't be told from the difference to all.
     */
    static GroupedResults of(List<Group> all) {
        List<Group> ascending = all.stream()
                .sorted(Comparator.comparingLong(group -> group.counts().responses()))
                .toList();
        int withheld = 0;
        long hidden = 0;
        for (Group group : ascending) {
            long responses = group.counts().responses();
            boolean small = responses < CampaignResults.FEWEST_ANSWERS;
            boolean betrayed = hidden > 0 && hidden < CampaignResults.FEWEST_ANSWERS;
            if (!small && !betrayed) break;
            hidden += responses;
            withheld++;
        }
        return new GroupedResults(ascending.subList(withheld, ascending.size()).reversed(), withheld);
    }
}

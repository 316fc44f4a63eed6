package loyalty.questionnaire;

import java.util.Set;

/** What somebody answered to one question. */
public sealed interface Answer {

    /** On the question's scale. */
    record Rating(int value) implements Answer {}

    /** The codes of the chosen options. */
    record Chosen(Set<String> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
        }
    }

    record Words(String text) implements Answer {}
}

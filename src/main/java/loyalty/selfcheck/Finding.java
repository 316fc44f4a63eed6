package loyalty.selfcheck;

import loyalty.shared.Message;

/** What one check found. */
public record Finding(String code, CheckState state, int weight, Message found) {

    /** Of its weight, what it brings in halves. */
    int halves() {
        return switch (state) {
            case OK -> 2 * weight;
            case WARN -> weight;
            case FAIL, UNKNOWN -> 0;
        };
    }
}

package loyalty.keys;

import java.util.List;

/**
 * Blind indexes were made anew, in the transaction of this event: who keeps copies of them elsewhere has to follow.
 *
 * @param column as in {@code customer.email_index}
 */
public record IndexesRenewed(String column, List<Move> moves) {

    public record Move(byte[] before, byte[] now) {}
}

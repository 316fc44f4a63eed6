package loyalty.segment;

import java.time.LocalDate;
import java.util.UUID;

/** A customer who came into a segment, or left it, on a day. */
public record SegmentMove(UUID customerId, String number, String name, LocalDate day) {

    /** Which way. */
    public enum Way {
        CAME("s.came_on"),
        LEFT("s.left_on");

        private final String column;

        Way(String column) {
            this.column = column;
        }

        /** The day of it, of {@code segment_stay s}. */
        String column() {
            return column;
        }
    }
}

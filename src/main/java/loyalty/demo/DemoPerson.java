package loyalty.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer who does not exist. What is empty nobody has asked them.
 *
 * @param region EAST, SOUTH or WORLD: which team serves them
 * @param phone Chinese ones in the segment of data cards, which can't be called; others in numbers kept for fiction
 */
public record DemoPerson(
        int number,
        String name,
        String gender,
        @Nullable LocalDate birthDate,
        String company,
        String jobTitle,
        String phone,
        String email,
        String address,
        String region,
        String channel,
        String need) {

    public boolean chinese() {
        return !region.equals(DemoPeople.WORLD);
    }

    /** Which of the shipped sources the channel belongs to. */
    public String source() {
        return switch (channel) {
            case "WEBSITE", "WECHAT", "MARKETPLACE", "SOCIAL" -> "ONLINE";
            default -> "OFFLINE";
        };
    }
}

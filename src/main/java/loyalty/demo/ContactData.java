package loyalty.demo;

import java.util.List;

/** Phone numbers that reach nobody and addresses of domains kept for examples; each number's are its own. */
final class ContactData {
    private static final int SUBSCRIBERS = 100_000_000;
    /** Prime to the number of subscribers, so no two numbers meet. */
    private static final long SPREAD = 61_803_399;
    /** Numbers 0100 to 0199 of exchange 555 are kept for fiction in each area of North America. */
    private static final List<Integer> AREAS = List.of(
            201, 202, 206, 212, 213, 214, 215, 216, 303, 305, 312, 313, 314, 404, 408, 412, 415, 416, 503, 504, 512,
            514, 602, 604, 612, 614, 615, 617, 619, 702, 703, 713, 718, 720, 801, 808, 813, 816, 901, 916);

    private static final int PER_AREA = 100;
    private static final List<String> DOMAINS = List.of("example.com", "example.net", "example.org");

    private ContactData() {}

    /** In 145, the segment of data cards: they have no voice service. */
    static String chinese(int number) {
        return "145%08d".formatted(number * SPREAD % SUBSCRIBERS);
    }

    /** Empty when the numbers kept for fiction are used up. */
    static String abroad(int number) {
        int line = number / AREAS.size();
        return line < PER_AREA ? "+1 %d 555 01%02d".formatted(AREAS.get(number % AREAS.size()), line) : "";
    }

    static String email(int number) {
        return "c%06d@%s".formatted(number, DOMAINS.get(number % DOMAINS.size()));
    }
}

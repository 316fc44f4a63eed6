package loyalty.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Purchases of the shop CDNOW up to 1997-09-30, by customer and day: the data of the papers. */
record Cdnow(Collection<TreeMap<LocalDate, Double>> purchases) {
    static final Path FOLDER = Path.of("../shared/data/cdnow");
    private static final LocalDate END = LocalDate.of(1997, 9, 30);

    /** @param customerAt the column of the customer's number */
    static Cdnow read(String file, int customerAt) throws IOException {
        Map<String, TreeMap<LocalDate, Double>> purchases = new HashMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve(file))) {
            String[] words = line.strip().split("\\s+");
            if (!words[customerAt].matches("\\d+")) continue;
            LocalDate day = LocalDate.parse(words[customerAt + 1], DateTimeFormatter.BASIC_ISO_DATE);
            if (!day.isAfter(END))
                purchases
                        .computeIfAbsent(words[customerAt], customer -> new TreeMap<>())
                        .merge(day, Double.parseDouble(words[customerAt + 3]), Double::sum);
        }
        return new Cdnow(purchases.values());
    }

    int customers() {
        return purchases.size();
    }

    Map<RepeatHistory, Long> histories() {
        return purchases.stream().map(Cdnow::history).collect(groupingBy(history -> history, counting()));
    }

    List<RepeatSpending> spending() {
        return purchases.stream()
                .filter(days -> days.size() > 1)
                .map(days -> new RepeatSpending(
                        days.size() - 1,
                        days.tailMap(days.firstKey(), false).values().stream()
                                .mapToDouble(amount -> amount)
                                .average()
                                .orElseThrow()))
                .filter(spending -> spending.mean() > 0)
                .toList();
    }

    private static RepeatHistory history(TreeMap<LocalDate, Double> days) {
        return new RepeatHistory(days.size() - 1, weeks(days.firstKey(), days.lastKey()), weeks(days.firstKey(), END));
    }

    private static double weeks(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / 7.0;
    }
}

package loyalty.keys;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a table that hold encrypted values.
 *
 * @param key the columns of its primary key, UUIDs and texts
 * @param boundTo the column of the id that the values are bound to
 * @param condition which rows
 */
public record SealedRows(String table, List<String> key, String boundTo, String condition) {
    private static final String BETWEEN = "\n";

    /** All rows, each bound to its own id. */
    public static SealedRows of(String table) {
        return new SealedRows(table, List.of("id"), "id", "true");
    }

    public SealedRows where(String condition) {
        return new SealedRows(table, key, boundTo, condition);
    }

    String count() {
        return "select count(*) from %s where %s".formatted(table, condition);
    }

    /** One page in the order of the key; the first column alone tells the index where to begin. */
    String page(Stream<String> columns, boolean first) {
        String after = first
                ? ""
                : " and %s >= ? and (%s) > (%s)"
                        .formatted(
                                key.getFirst(),
                                names(),
                                key.stream().map(name -> "?").collect(Collectors.joining(", ")));
        String read = Stream.of(key.stream(), Stream.of(boundTo), columns)
                .flatMap(names -> names)
                .distinct()
                .collect(Collectors.joining(", "));
        return "select %s from %s where %s%s order by %s fetch first ? rows only"
                .formatted(read, table, condition, after, names());
    }

    String byKey() {
        return key.stream().map(name -> name + " = ?").collect(Collectors.joining(" and "));
    }

    private String names() {
        return String.join(", ", key);
    }

    String place(List<Object> row) {
        return row.stream()
                .map(part -> (part instanceof UUID ? "u" : "t") + part)
                .collect(Collectors.joining(BETWEEN));
    }

    /** The parameters of a page after that place. */
    Stream<Object> after(String place) {
        if (place.isEmpty()) return Stream.of();
        List<Object> parts =
                Stream.of(place.split(BETWEEN)).map(SealedRows::part).toList();
        return IntStream.rangeClosed(0, parts.size()).mapToObj(i -> parts.get(Math.max(0, i - 1)));
    }

    private static Object part(String text) {
        String value = text.substring(1);
        return text.charAt(0) == 'u' ? UUID.fromString(value) : value;
    }
}

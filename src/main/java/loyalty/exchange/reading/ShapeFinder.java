package loyalty.exchange.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the header below titles, remarks and blank lines, or finds that there is none. */
public final class ShapeFinder {
    /** How far down a header is looked for, in rows that are not blank. */
    public static final int LOOKED_AT = 30;

    /** A number, a date in figures, a phone: what stands in records and not in headers. */
    private static final Pattern FIGURES = Pattern.compile("[-+¥￥$€£(]*\\d[\\d\\s.,:/\\-年月日%)]*");

    private ShapeFinder() {}

    /** @param top the first rows of the sheet, not more than {@link #LOOKED_AT} of them */
    public static TableShape find(List<SourceRow> top, HeaderWords words) {
        int width = top.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int header = header(top, words);
        if (header < 0) {
            return new TableShape(0, Collections.nCopies(width, ""));
        }
        List<String> headers = new ArrayList<>(top.get(header).texts());
        headers.addAll(Collections.nCopies(width - headers.size(), ""));
        return new TableShape(top.get(header).line(), headers);
    }

    /** The row with the most known words; with none known, the first full row of words above rows with figures. */
    private static int header(List<SourceRow> top, HeaderWords words) {
        int best = range(top).stream()
                .max(Comparator.comparingInt(
                                (Integer i) -> words.known(top.get(i).texts()))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
        if (best >= 0 && isHeader(top.get(best), words)) {
            return best;
        }
        int widest = top.stream().mapToInt(ShapeFinder::filled).max().orElse(0);
        return range(top).stream()
                .filter(i -> filled(top.get(i)) * 2 > widest)
                .findFirst()
                .filter(i -> isWords(top.get(i)) && below(top, i).stream().anyMatch(row -> !isWords(row)))
                .orElse(-1);
    }

    private static List<Integer> range(List<SourceRow> rows) {
        return IntStream.range(0, rows.size()).boxed().toList();
    }

    /** One known word among many others is a coincidence: somebody may be called 客户. */
    private static boolean isHeader(SourceRow row, HeaderWords words) {
        int known = words.known(row.texts());
        return known >= 2 && isWords(row) || known == 1 && filled(row) <= 2 && isWords(row);
    }

    private static List<SourceRow> below(List<SourceRow> rows, int index) {
        return rows.subList(index + 1, rows.size());
    }

    private static int filled(SourceRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static boolean isWords(SourceRow row) {
        return row.cells().stream()
                .noneMatch(cell -> cell.date() != null
                        || cell.number() != null
                        || FIGURES.matcher(cell.text()).matches());
    }
}

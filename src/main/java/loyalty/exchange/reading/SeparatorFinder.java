package loyalty.exchange.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what separates the values of a text: the character that cuts most of its lines into equally many. */
final class SeparatorFinder {
    private static final String CANDIDATES = ",;\t|^~，；";
    private static final int SAMPLE = 1 << 16;
    /** Below this share of equal lines a separator is chance; above it, blanks are not looked at. */
    private static final double LIKELY = 0.6;

    private static final double SURE = 0.95;

    private SeparatorFinder() {}

    static char find(Path file, String charset) {
        String sample = sample(file, charset);
        if (sample.startsWith("sep=") && sample.length() > 4) {
            return sample.charAt(4);
        }
        char best = ',';
        double likelihood = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            double here = likelihood(widths(sample, candidate));
            if (here > likelihood) {
                best = candidate;
                likelihood = here;
            }
        }
        return likelihood < LIKELY && isCutByBlanks(sample) ? FileFormat.BLANKS : best;
    }

    /** Whole lines from the start of the file. */
    private static String sample(Path file, String charset) {
        char[] chars = new char[SAMPLE];
        int length = 0;
        try (Reader in = TextTable.reader(file, charset)) {
            for (int n = in.read(chars); n > 0; n = in.read(chars, length, SAMPLE - length)) {
                length += n;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String sample = new String(chars, 0, length);
        int lastLine = sample.lastIndexOf('\n');
        return length < SAMPLE || lastLine < 0 ? sample : sample.substring(0, lastLine);
    }

    private static List<Integer> widths(String sample, char separator) {
        try (var csv = TextTable.csv(separator).allowUnclosedQuote(true).ofCsvRecord(sample)) {
            return csv.stream().map(CsvRecord::getFieldCount).toList();
        } catch (CsvParseException e) {
            // Quotation marks that end before another character: this separator is not the file's.
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share of lines that have the commonest number of values, when that is more than one. */
    private static double likelihood(List<Integer> widths) {
        return widths.stream()
                        .filter(width -> width > 1)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .values()
                        .stream()
                        .mapToDouble(Long::doubleValue)
                        .max()
                        .orElse(0)
                / Math.max(1, widths.size());
    }

    /** Names hold blanks too, so a column of numbers must stand at the same place of nearly every line. */
    private static boolean isCutByBlanks(String sample) {
        List<String[]> lines = sample.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.strip().split("\\s+"))
                .toList();
        Map<Integer, Long> counts =
                lines.stream().collect(Collectors.groupingBy(line -> line.length, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(width -> width.getKey() > 1 && width.getValue() >= SURE * lines.size())
                .anyMatch(width -> hasNumbers(lines, width.getKey()));
    }

    private static boolean hasNumbers(List<String[]> lines, int width) {
        for (int column = 1; column < width; column++) {
            int at = column;
            long numbers = lines.stream()
                    .filter(line -> line.length == width && line[at].matches("-?\\d+([.,]\\d+)?"))
                    .count();
            if (numbers >= lines.size() - 1 - lines.size() * (1 - SURE)) {
                return true;
            }
        }
        return false;
    }
}

package loyalty.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A word list of the generator: lines of cells between bars. */
final class Words {
    private Words() {}

    static List<String[]> of(String list) {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("/demo/" + list + ".txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The second cells of the lines that begin with this one. */
    static List<String> of(String list, String first) {
        return of(list).stream()
                .filter(cells -> cells[0].equals(first))
                .map(cells -> cells[1])
                .toList();
    }

    /** The last cell is the weight of the one at this place, among the lines that begin with the first cell. */
    static Weighted<String[]> weighted(String list) {
        return weighted(of(list));
    }

    static Weighted<String[]> weighted(List<String[]> lines) {
        return new Weighted<>(lines, cells -> Double.parseDouble(cells[cells.length - 1]));
    }
}

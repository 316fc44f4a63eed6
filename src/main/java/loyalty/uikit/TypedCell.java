package loyalty.uikit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell as the browser sends it; nothing in it is trusted.
 *
 * @param row the id of a {@link CellRow}
 * @param seen the canonical value shown while typing began; null for what the row held last
 */
record TypedCell(String row, String column, @Nullable String seen, String text) {

    /** Splits where a cell comes again, so that its second text is judged by what the first has left there. */
    static List<List<TypedCell>> rounds(List<TypedCell> cells) {
        var rounds = new ArrayList<List<TypedCell>>();
        var inRound = new HashSet<List<String>>();
        for (var cell : cells) {
            if (!inRound.add(List.of(cell.row, cell.column)) || rounds.isEmpty()) {
                rounds.add(new ArrayList<>());
                inRound.clear();
                inRound.add(List.of(cell.row, cell.column));
            }
            rounds.getLast().add(cell);
        }
        return rounds;
    }
}

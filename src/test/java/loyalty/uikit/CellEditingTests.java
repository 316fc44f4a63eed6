package loyalty.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loyalty.shared.RefusedException;
import loyalty.uikit.BlockPlan.Block;
import loyalty.uikit.CellOutcome.State;
import loyalty.uikit.EditHistory.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server makes of cells that a browser sends, honest or not. */
class CellEditingTests {
    private static final int RECORDS = 100;

    private final SampleTable records = new SampleTable(RECORDS, 0);
    private final List<CellEdit<Sample>> handled = new ArrayList<>();
    private final CellTable<Sample> table =
            new CellTable<>(records, id -> Optional.empty(), key -> !key.equals("hidden"));
    private final NewRowEditing<Sample> newRows = new NewRowEditing<>(table, new SampleNewRows(records));
    private final EditHistory history = new EditHistory();
    private final CellEditing<Sample> editing = new CellEditing<>(table, recording(), newRows, history);
    private final CellUndo<Sample> undo = new CellUndo<>(editing, newRows, table.provider(), history);

    @BeforeEach
    void showColumns() {
        table.tail().openEmptyLine();
        table.show(List.of(
                CellColumn.of("number", CellType.TEXT, row -> row.get("number")),
                edited("name", CellType.TEXT),
                edited("phone", CellType.TEXT),
                edited("score", CellType.NUMBER),
                edited("type", CellType.CHOICE).choices(SampleTable.TYPES),
                edited("hidden", CellType.TEXT),
                CellColumn.<Sample>of("notes", CellType.TEXT, row -> row.get("notes"))
                        .editing(row -> row.get("notes"), row -> row.id().equals("r1"))));
    }

    @Test
    void savesWhatWasTyped() {
        assertThat(type("r3", "name", "王芳")).containsExactly(State.SAVED);
        assertThat(records.row(3).get("name")).isEqualTo("王芳");
    }

    @Test
    void keepsForgedCellsFromTheHandler() {
        assertThat(type("r3", "number", "1")).containsExactly(State.READ_ONLY);
        assertThat(type("r3", "hidden", "1")).containsExactly(State.READ_ONLY);
        assertThat(type("r3", "nowhere", "1")).containsExactly(State.READ_ONLY);
        assertThat(type("r3", "notes", "1")).containsExactly(State.READ_ONLY);
        assertThat(type("stranger", "name", "1")).containsExactly(State.READ_ONLY);
        assertThat(handled).isEmpty();
    }

    @Test
    void refusesMoreThanTenThousandCells() {
        var cells = Collections.nCopies(10_001, new TypedCell("r1", "name", null, "x"));
        assertThatThrownBy(() -> editing.apply(cells, EditCause.PASTE)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() ->
                        plan(new Block(0, "r0", Integer.MAX_VALUE, List.of("name", "phone"), List.of(List.of("x")))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void keepsARefusedTextUntilItIsCorrected() {
        assertThat(type("r3", "score", "11")).containsExactly(State.REFUSED);
        assertThat(table.unsaved().typed("r3")).containsEntry("score", "11");

        assertThat(type("r3", "score", "9")).containsExactly(State.SAVED);
        assertThat(table.unsaved().typed("r3")).isEmpty();
    }

    @Test
    void forgetsARefusedTextThatIsGivenUp() {
        type("r3", "score", "11");
        table.giveUp("r3", "score");
        assertThat(table.unsaved().typed("r3")).isEmpty();
    }

    @Test
    void tellsWhatSomebodyElseHasChangedMeanwhile() {
        var seen = records.row(3).get("name");
        records.put("r3", "name", "theirs");

        var outcomes = editing.apply(List.of(new TypedCell("r3", "name", seen, "mine")), EditCause.TYPE);

        assertThat(states(outcomes)).containsExactly(State.CONFLICT);
        assertThat(records.row(3).get("name")).isEqualTo("theirs");
        assertThat(table.unsaved().typed("r3")).containsEntry("name", "mine");
    }

    @Test
    void comparesACellTypedTwiceWithWhatTheFirstLeftThere() {
        var twice = List.of(new TypedCell("r3", "name", null, "one"), new TypedCell("r3", "name", null, "two"));
        assertThat(states(editing.apply(twice, EditCause.TYPE))).containsExactly(State.SAVED, State.SAVED);
        assertThat(records.row(3).get("name")).isEqualTo("two");
    }

    @Test
    void understandsAChoiceByItsLabel() {
        type("r3", "type", "普通");
        assertThat(records.row(3).get("type")).isEqualTo("regular");
    }

    @Test
    void undoesTypedCellsOneByOneAndABlockAtOnce() {
        var before = names(0, 3);
        editing.apply(typed("name", "a", "b"), EditCause.TYPE);
        editing.apply(typed("name", "c", "d", "e"), EditCause.PASTE);

        undo.undo();
        assertThat(names(0, 3)).containsExactly("a", "b", before.get(2));
        undo.undo();
        undo.undo();
        assertThat(names(0, 3)).isEqualTo(before);
        undo.redo();
        assertThat(names(0, 1)).containsExactly("a");
    }

    @Test
    void undoesAtLeastTwentySteps() {
        var before = records.row(0).get("name");
        IntStream.range(0, 25).forEach(i -> type("r0", "name", "v" + i));
        IntStream.range(0, 25).forEach(i -> undo.undo());
        assertThat(records.row(0).get("name")).isEqualTo(before);
    }

    @Test
    void undoDoesNotOverwriteWhatSomebodyElseHasWrittenSince() {
        type("r0", "name", "mine");
        records.put("r0", "name", "theirs");

        assertThat(undo.undo().map(Step::changes))
                .hasValueSatisfying(changes -> assertThat(changes).isEmpty());
        assertThat(records.row(0).get("name")).isEqualTo("theirs");
    }

    @Test
    void anEmptyRowBecomesARecordWhenItSaysEnough() {
        var line = emptyLine();
        assertThat(type(line, "name", "新客")).containsExactly(State.WAITING);
        assertThat(records.count()).isEqualTo(RECORDS);

        assertThat(type(line, "phone", "139")).containsExactly(State.SAVED, State.SAVED);
        assertThat(records.row(RECORDS).get("name")).isEqualTo("新客");
        assertThat(emptyLine()).isNotEqualTo(line);
    }

    @Test
    void whatIsTypedIntoARowThatHasBecomeARecordGoesThere() {
        var line = emptyLine();
        type(line, "name", "新客");
        type(line, "phone", "139");

        assertThat(type(line, "score", "5")).containsExactly(State.SAVED);
        assertThat(records.row(RECORDS).get("score")).isEqualTo("5");
    }

    @Test
    void aBadTextInANewRowStaysWithTheRecord() {
        var line = emptyLine();
        var cells = List.of(cell(line, "name", "新客"), cell(line, "phone", "139"), cell(line, "score", "99"));

        assertThat(states(editing.apply(cells, EditCause.PASTE))).contains(State.REFUSED);
        assertThat(records.row(RECORDS).get("score")).isEmpty();
        assertThat(table.unsaved().typed(records.row(RECORDS).id())).containsEntry("score", "99");
    }

    @Test
    void undoTakesNewRecordsBackAndRedoBringsThemAgain() {
        var line = emptyLine();
        editing.apply(List.of(cell(line, "name", "新客"), cell(line, "phone", "139")), EditCause.PASTE);
        type(line, "score", "5");

        undo.undo();
        undo.undo();
        assertThat(records.count()).isEqualTo(RECORDS);
        undo.redo();
        undo.redo();
        assertThat(records.row(RECORDS).get("name")).isEqualTo("新客");
        assertThat(records.row(RECORDS).get("score")).isEqualTo("5");
    }

    @Test
    void aBlockGoesOnBelowTheLastRow() {
        var cells = plan(
                new Block(RECORDS - 1, "r" + (RECORDS - 1), 3, List.of("name", "phone"), List.of(List.of("x", "1"))));
        assertThat(cells).hasSize(6);

        editing.apply(cells, EditCause.PASTE);

        assertThat(records.count()).isEqualTo(RECORDS + 2);
        assertThat(records.row(RECORDS - 1).get("name")).isEqualTo("x");
    }

    @Test
    void copiesLinesThatTheBrowserDoesNotHave() {
        type("r1", "score", "99");
        type(emptyLine(), "name", "新客");

        var copied = new BlockPlan<>(table)
                .shown(new Block(0, "", RECORDS + 2, List.of("name", "score", "hidden"), List.of()), List.of());

        assertThat(copied).hasSize(RECORDS + 1);
        assertThat(copied.get(1)).containsExactly(records.row(1).get("name"), "99", "");
        assertThat(copied.getLast()).containsExactly("新客", "", "");
    }

    @Test
    void refusesToCopyMoreThanTenThousandCells() {
        var block = new Block(0, "", 5_001, List.of("name", "score"), List.of());
        assertThatThrownBy(() -> new BlockPlan<>(table).shown(block, List.of())).isInstanceOf(RefusedException.class);
    }

    @Test
    void fillsDownFromTheFirstLine() {
        var block = new Block(0, "r0", 3, List.of("name", "score"), List.of());
        editing.apply(new BlockPlan<>(table).fillDown(block, List.of()), EditCause.FILL);
        assertThat(names(0, 3)).containsOnly(records.row(0).get("name"));
    }

    @Test
    void doesNothingWhenTheTableIsNotTheOneTheUserSaw() {
        assertThatThrownBy(() -> plan(new Block(0, "r7", 1, List.of("name"), List.of(List.of("x")))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void makesNoNewRowsOfThoseThatSomebodyHasRemovedMeanwhile() {
        table.provider().count();
        var line = emptyLine();
        editing.apply(List.of(cell(line, "name", "新客"), cell(line, "phone", "139")), EditCause.TYPE);
        table.provider().refreshAll();
        assertThat(table.provider().count()).isEqualTo(RECORDS + 1);
        records.remove(List.of(records.row(RECORDS).id()));

        assertThatThrownBy(() -> plan(new Block(RECORDS - 1, "", 2, List.of("name"), List.of(List.of("x")))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void foretellsABlockWithoutChangingAnything() {
        var forecast = editing.check(List.of(
                cell("r0", "name", "x"), cell("r0", "score", "x"), cell("r0", "number", "x"), cell("+9", "name", "x")));

        assertThat(forecast.stored()).isEqualTo(2);
        assertThat(forecast.count(State.REFUSED)).isEqualTo(1);
        assertThat(forecast.count(State.READ_ONLY)).isEqualTo(1);
        assertThat(forecast.reasons()).hasSize(1);
        assertThat(handled).isEmpty();
        assertThat(records.count()).isEqualTo(RECORDS);
    }

    private List<State> type(String row, String column, String text) {
        return states(editing.apply(List.of(cell(row, column, text)), EditCause.TYPE));
    }

    private static List<TypedCell> typed(String column, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> cell("r" + i, column, texts[i]))
                .toList();
    }

    private static TypedCell cell(String row, String column, String text) {
        return new TypedCell(row, column, null, text);
    }

    private List<TypedCell> plan(Block block) {
        return new BlockPlan<>(table).cells(block, List.of());
    }

    private String emptyLine() {
        return table.tail().lines().getLast().id();
    }

    private List<String> names(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> records.row(i).get("name"))
                .toList();
    }

    private static List<State> states(List<CellOutcome> outcomes) {
        return outcomes.stream().map(CellOutcome::state).toList();
    }

    private static CellColumn<Sample> edited(String key, CellType type) {
        return CellColumn.<Sample>of(key, type, row -> row.get(key)).editing(row -> row.get(key));
    }

    private CellEditHandler<Sample> recording() {
        return new CellEditHandler<>() {
            @Override
            public List<CellResult> edit(List<CellEdit<Sample>> edits, EditCause cause) {
                handled.addAll(edits);
                return records.edit(edits, cause);
            }

            @Override
            public List<CellResult> check(List<CellEdit<Sample>> edits) {
                return records.check(edits);
            }
        };
    }
}

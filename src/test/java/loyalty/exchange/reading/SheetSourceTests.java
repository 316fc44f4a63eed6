package loyalty.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import loyalty.shared.RefusedException;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetSourceTests {
    @TempDir
    Path folder;

    @Test
    void leavesOutBlankLinesButKeepsTheLineNumbers() {
        Path file = SampleFiles.text(folder, "a,b\n\n ,\n1,\"two\nlines\"\n3,4\n");

        assertThat(SampleFiles.rows(file)).extracting(SourceRow::line).containsExactly(1L, 4L, 6L);
    }

    @Test
    void splitsAtBlanksAndTabs() {
        Path file = SampleFiles.text(folder, " id  day  n\r\n 001 19970101  2\r\n 002\t19970102  1\r\n");

        assertThat(SampleFiles.texts(file)).element(2).isEqualTo(List.of("002", "19970102", "1"));
    }

    @Test
    void takesFormulasAsTextAndUndoesTheApostropheOfExports() {
        Path file = SampleFiles.text(folder, "a,b\n=1+1,'=HYPERLINK(1)\n'tis,''-x\n");

        assertThat(SampleFiles.texts(file).subList(1, 3))
                .containsExactly(List.of("=1+1", "=HYPERLINK(1)"), List.of("'tis", "'-x"));
        assertThat(List.of("=1", "'=1", "+86", "@a", "-", "a=1"))
                .allMatch(text -> CellText.clean(CellText.neutral(text)).equals(text));
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        Path file = SampleFiles.text(folder, "a,b\n1,2\n3,\"" + "x".repeat(TextTable.LONGEST_CELL + 1));

        assertThatThrownBy(() -> SampleFiles.rows(file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().args()).containsExactly(3L));
    }

    @Test
    void readsDatesNumbersAndLeadingZerosOfAWorkbookAsAPersonSeesThem() {
        Path file = SampleFiles.workbook(folder, workbook -> {
            Worksheet sheet = workbook.newWorksheet("数据");
            sheet.value(0, 0, LocalDate.of(2026, 3, 5));
            sheet.style(0, 0).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(0, 1, 7);
            sheet.style(0, 1).format("00000").set();
            sheet.value(0, 2, 0.1 + 0.2);
            sheet.value(0, 3, 13800138000L);
            sheet.value(0, 4, "=1+1");
        });

        assertThat(SampleFiles.rows(file).getFirst().cells())
                .containsExactly(
                        Cell.of(LocalDate.of(2026, 3, 5)),
                        Cell.of(new BigDecimal("7"), "00007"),
                        Cell.of(new BigDecimal("0.3"), "0.3"),
                        new Cell("13800138000", null, new BigDecimal("13800138000").stripTrailingZeros()),
                        Cell.of("=1+1"));
    }

    @Test
    void givesACellMergedOverRowsToEachOfThem() {
        Path file = SampleFiles.workbook(folder, workbook -> {
            Worksheet sheet = workbook.newWorksheet("华东");
            sheet.value(0, 0, "客户资料");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(1, 0, "东区");
            sheet.range(1, 0, 3, 0).merge();
            sheet.value(1, 1, "张伟");
            sheet.value(2, 1, "王芳");
            sheet.value(3, 1, "李娜");
            sheet.value(4, 1, "赵敏");
        });

        assertThat(SampleFiles.texts(file))
                .containsExactly(
                        List.of("客户资料"),
                        List.of("东区", "张伟"),
                        List.of("东区", "王芳"),
                        List.of("东区", "李娜"),
                        List.of("", "赵敏"));
    }

    @Test
    void offersTheSheetsThatAreNotHidden() {
        Path file = SampleFiles.workbook(folder, workbook -> {
            workbook.newWorksheet("一月").value(0, 0, "a");
            workbook.newWorksheet("list").setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("二月").value(0, 0, "b");
        });
        SheetSource source = SheetSource.of(file, FileFormat.WORKBOOK);

        assertThat(source.sheets()).containsExactly("一月", "二月");
        assertThat(SampleFiles.rows(source, "二月").getFirst().texts()).containsExactly("b");
    }
}

package loyalty.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapeFinderTests {
    private static final List<String> FIELDS =
            List.of("number", "name", "phone", "email", "date", "product", "quantity", "amount");
    private final HeaderWords words = new HeaderWords(FIELDS, Map.of("product", List.of("礼品")));

    @Test
    void findsTheHeaderBelowATitle() {
        List<SourceRow> rows = rows("2026年客户资料", "制表：客服部|3月", "手机号（必填）|姓名*|Amount (¥)", "138|张伟|3");

        assertThat(ShapeFinder.find(rows, words)).isEqualTo(new TableShape(3, List.of("手机号（必填）", "姓名*", "Amount (¥)")));
    }

    @Test
    void takesTheLowerOfTwoHeaderRows() {
        List<SourceRow> rows = rows("编号|基本|联系", "编号|姓名|电话|邮箱", "1|张伟|138|a@b.cn");

        assertThat(ShapeFinder.find(rows, words).headerLine()).isEqualTo(2);
    }

    @Test
    void takesUnknownWordsAboveFiguresForAHeader() {
        assertThat(ShapeFinder.find(rows("foo|bar", "x|12", "y|13"), words).headerLine())
                .isEqualTo(1);
    }

    @Test
    void findsThatThereIsNoHeader() {
        TableShape shape = ShapeFinder.find(rows("00004|0001|19970101|2|29.33", "00004|0001|19970118|2|29.73"), words);

        assertThat(shape.hasHeader()).isFalse();
        assertThat(shape.width()).isEqualTo(5);
    }

    @Test
    void suggestsColumnsByTheirHeadersInAnyOrder() {
        List<SourceRow> rows = rows("交易金额|客户手机号码1|客户姓名|备用客户手机号码|礼品|?", "3|138|张伟|139|杯|x");

        assertThat(guess(rows)).isEqualTo(Map.of(0, "amount", 1, "phone", 2, "name", 4, "product"));
    }

    @Test
    void suggestsTheColumnsOfTheShopsFile() {
        assertThat(guess(rows("customer_id|date|number_of_cds|dollar_value", "00001|19970101|1|11.77")))
                .isEqualTo(Map.of(0, "number", 1, "date", 2, "quantity", 3, "amount"));
    }

    @Test
    void suggestsColumnsByTheirContentWhereThereIsNoHeader() {
        assertThat(guess(rows("00004|0001|19970101|2|29.33", "00004|0001|19970118|2|29.73")))
                .isEqualTo(Map.of(0, "number", 2, "date", 3, "quantity", 4, "amount"));
    }

    private Map<Integer, String> guess(List<SourceRow> rows) {
        TableShape shape = ShapeFinder.find(rows, words);
        List<SourceRow> sample =
                rows.stream().filter(row -> row.line() > shape.headerLine()).toList();
        return ColumnGuess.guess(shape, sample, words, FIELDS);
    }

    private static List<SourceRow> rows(String... lines) {
        List<SourceRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new SourceRow(
                    rows.size() + 1,
                    Arrays.stream(line.split("\\|")).map(Cell::of).toList()));
        }
        return rows;
    }
}

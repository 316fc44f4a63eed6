package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {
    private static Connection database;

    private final String wang = SearchText.of("王小明", "ACME Ltd. (上海)", "KH-000123", null);

    @BeforeAll
    static void connect() throws SQLException {
        database = DriverManager.getConnection("jdbc:h2:mem:;MODE=PostgreSQL");
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void holdsTheWordsThenPinyinAndInitials() {
        assertThat(wang).isEqualTo(" 王 小 明 acme ltd 上 海 kh 000123 wangxiaoming xiaoming ming wxm xm shanghai hai sh ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王", "小明", "王小明", "王 明", "wang", "WangX", "wangxiaoming", "xiaoming", "xiao ming", "ming", "wxm", "xm",
                "acme", "ACM", "acme 王", "王x", "上海", "shanghai", "kh-000", "KH-000123", "000123", "ＡＣＭＥ", "ltd.", "(上海)"
            })
    void findsByAnyPartThatPeopleRemember(String query) throws SQLException {
        assertThat(finds(query, wang)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王明", "明小", "angxiao", "xiaomin g", "cme", "100%", "00012%4", "李", "王 李", "海上", "😀"})
    void doesNotFindByOtherThings(String query) throws SQLException {
        assertThat(finds(query, wang)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "José Müller, jose",
        "José Müller, MÜLL",
        "Jose Muller, josé",
        "O'Brien, obrien",
        "O’Brien, o'brien",
        "吕布, lvbu",
        "吕布, lubu",
        "𠮷野家, 𠮷野",
        "王😀, 😀",
        "محمد علي, محمد",
        "山田タロウ, タロ",
        "王　小明, wangxiaoming",
        "曾小贤, zeng",
    })
    void overlooksCaseAccentsAndWaysOfSpelling(String name, String query) throws SQLException {
        assertThat(finds(query, SearchText.of(name))).isTrue();
    }

    @Test
    void asksForNothingWhereThereIsNothingToSearchFor() {
        assertThat(List.of("", "  ", "%", "_\\%", "--"))
                .allMatch(query -> SearchText.patterns(query).isEmpty());
    }

    @Test
    void needsNoEscapes() {
        assertThat(SearchText.patterns("100%_王\\小 a_b")).containsExactly("% 100%", "% 王 小 %", "% a%", "% b%");
    }

    @Test
    void readsNoMoreThanTheFirst100CharactersOfAQuery() {
        assertThat(SearchText.patterns("王".repeat(10_000)))
                .singleElement()
                .satisfies(pattern -> assertThat(pattern).hasSize(203));
    }

    @Test
    void leavesOutWholeWordsBeyond2000Characters() {
        String name = characters(0x4E00, 200);
        String company = characters(0x6000, 200);

        String text = SearchText.of(name, company);

        assertThat(text).hasSizeBetween(1900, 2000).endsWith(" ");
        assertThat(text.substring(0, 801)).isEqualTo(" " + (name + company).replaceAll("(?<=.)", " "));
    }

    private static String characters(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static boolean finds(String query, String text) throws SQLException {
        try (PreparedStatement like = database.prepareStatement("select cast(? as varchar) like ?")) {
            for (String pattern : SearchText.patterns(query)) {
                like.setString(1, text);
                like.setString(2, pattern);
                ResultSet found = like.executeQuery();
                if (!found.next() || !found.getBoolean(1)) {
                    return false;
                }
            }
        }
        return true;
    }
}

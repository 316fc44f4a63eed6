package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loyalty.OnH2;
import loyalty.customer.CustomerBulk;
import loyalty.exchange.reading.FormatFinder;
import loyalty.exchange.reading.SampleFiles;
import loyalty.exchange.reading.SheetSource;
import loyalty.exchange.reading.SourceRow;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.Ids;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.SortKey;
import loyalty.table.TableFilter;
import loyalty.table.TableQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ExportServiceTests {
    private static final List<String> COLUMNS =
            List.of("number", "name", "phone", "birthDate", "gender", "totalAmount");

    @Autowired
    ExportService exports;

    @Autowired
    ImportFixture fixture;

    @Autowired
    CustomerBulk customers;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    String n;
    String phone;

    @BeforeEach
    void signInAsSupervisor() {
        n = IdentityFixture.fresh("x");
        signIn.as("supervisor." + n, identity.team(n));
        phone = "1385%07d".formatted(Integer.parseInt(n.substring(2)));
        customers.write(
                Ids.next(),
                List.of(Map.of(
                        "number",
                        n,
                        "name",
                        "=HYPERLINK(1)",
                        "phone",
                        phone,
                        "birthDate",
                        "1990-03-05",
                        "gender",
                        "女")));
    }

    @Test
    void neutralisesFormulasInTextAndReadsThemBack() throws IOException {
        String csv = new String(export(ExportFormat.CSV), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\ufeff编号,").contains("'=HYPERLINK(1),'+86" + phone + ",1990-03-05,女");
        assertThat(fixture.run(ImportSubject.CUSTOMERS, csv).counts().unchanged())
                .isEqualTo(1);
    }

    @Test
    void typesTheCellsOfAWorkbook() throws IOException {
        Path file = SampleFiles.bytes(folder, export(ExportFormat.XLSX));
        SheetSource source = SheetSource.of(file, FormatFinder.find(file));

        SourceRow row = SampleFiles.rows(source, source.sheets().getFirst()).get(1);

        assertThat(row.cell(1).text()).isEqualTo("=HYPERLINK(1)");
        assertThat(row.cell(3).date()).isEqualTo("1990-03-05");
    }

    @Test
    void putsEachExportOnRecord() throws IOException {
        export(ExportFormat.CSV);

        assertThat(jdbc.sql("select new_value from audit_change where action = 'exported' and user_name = :name")
                        .param("name", "supervisor." + n)
                        .query(String.class)
                        .single())
                .isEqualTo("CSV, 1, " + String.join(" ", COLUMNS));
    }

    @Test
    void isDeniedToReps() {
        signIn.as("rep." + n, identity.team(n));

        assertThatThrownBy(() -> export(ExportFormat.CSV)).isInstanceOf(AccessDeniedException.class);
    }

    private byte[] export(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFilter one = TableFilter.of(new FilterCondition("number", FilterOperator.IS, List.of(n)));
        TableQuery query = new TableQuery(one, "", List.of(new SortKey("number", false)));
        exports.write(query, COLUMNS, format, Locale.SIMPLIFIED_CHINESE, out);
        return out.toByteArray();
    }
}

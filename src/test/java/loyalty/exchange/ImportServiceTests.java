package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.exchange.reading.FormatFinder;
import loyalty.exchange.reading.SampleFiles;
import loyalty.exchange.reading.SheetSource;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ImportServiceTests {
    @Autowired
    ImportService imports;

    @Autowired
    ImportRuns runs;

    @Autowired
    TemplateService templates;

    @Autowired
    ImportFields fields;

    @Autowired
    ImportFixture fixture;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @TempDir
    Path folder;

    String n;

    @BeforeEach
    void signInAsSupervisor() {
        n = IdentityFixture.fresh("u");
        signIn.as("supervisor." + n, identity.team("east"));
    }

    @Test
    void picksTheSheetThatLooksLikeTheTable() {
        Path file = SampleFiles.workbook(folder, workbook -> {
            workbook.newWorksheet("说明").value(0, 0, "请填写下一张表");
            Worksheet sheet = workbook.newWorksheet("客户");
            sheet.value(0, 0, "姓名");
            sheet.value(0, 1, "手机");
            sheet.value(1, 0, "李娜");
            sheet.value(1, 1, 13800138000L);
        });

        ImportDraft draft = imports.draft(fixture.upload(ImportSubject.CUSTOMERS, file));

        assertThat(draft.sheets()).containsExactly("说明", "客户");
        assertThat(draft.settings().sheet()).isEqualTo("客户");
        assertThat(draft.settings().column("phone")).contains(1);
    }

    @Test
    void readsAFileInTheWayItsOwnerChooses() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "a,b\n%1$s,Ann\nnumber,name\n%1$s,Bob\n".formatted(n));

        imports.setHeader(id, 3);

        assertThat(imports.draft(id).settings().columns())
                .containsEntry(0, "number")
                .containsEntry(1, "name");
        assertThat(imports.draft(id).sample()).hasSize(1);
        imports.setSubject(id, ImportSubject.SCORES);
        assertThat(imports.draft(id).subject()).isEqualTo(ImportSubject.SCORES);
    }

    @Test
    void equalHeadersAreAssignedOnce() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "编号,电话,电话\n1,138,139\n");

        assertThat(imports.draft(id).settings().columns().values()).containsExactlyInAnyOrder("number", "phone");
    }

    @Test
    void refusesToGoOnWithoutAColumnThatTellsWho() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "姓名,公司\n李娜,甲\n");

        assertThatThrownBy(() -> runs.check(id))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("exchange.columns.noKey"));
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMERS, 'number,name\n', exchange.refused.noRows",
        "CUSTOMERS, '\n \n\n', exchange.refused.noRows",
        "CUSTOMERS, '\uFEFF', exchange.refused.noRows"
    })
    void refusesAFileWithoutRows(ImportSubject subject, String content, String reason) {
        assertThatThrownBy(() -> fixture.run(subject, content))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "PURCHASES, 'number,amount\n1,5\n', exchange.columns.missing.PURCHASES",
        "PURCHASES, 'number,date,product\n1,2026-01-02,P\n', exchange.columns.missing.PURCHASES",
        "PURCHASES, 'number,date,amount\n1,2026-01-02,5\n', exchange.columns.noProduct",
        "SCORES, 'number,date\n1,2026-01-02\n', exchange.columns.missing.SCORES"
    })
    void saysWhichColumnIsMissing(ImportSubject subject, String content, String reason) {
        UUID id = fixture.upload(subject, content);

        assertThatThrownBy(() -> runs.start(id))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
        assertThat(runs.find(id).state()).isEqualTo(ImportState.DRAFT);
    }

    @Test
    void stopsReceivingWhatIsTooLarge() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) 'x');
                return length;
            }
        };

        assertThatThrownBy(() -> imports.upload(ImportSubject.CUSTOMERS, "big.csv", endless))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("exchange.refused.tooLarge"));
    }

    @Test
    void whatAPersonCalledAFileIsOnlyShown() {
        byte[] content = "number,name\n1,Ann\n".getBytes(StandardCharsets.UTF_8);

        UUID id = imports.upload(
                ImportSubject.CUSTOMERS, "..\\..\\etc/passwd\u0000.csv", new ByteArrayInputStream(content));

        assertThat(imports.draft(id).fileName()).isEqualTo("passwd.csv");
    }

    @Test
    void anImportIsItsOwnersAlone() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "number,name\n%s,Ann\n".formatted(n));
        signIn.as("supervisor.other" + n, identity.team("east"));

        assertThatThrownBy(() -> imports.draft(id)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> runs.start(id)).isInstanceOf(RefusedException.class);
        signIn.as("rep." + n, identity.team("east"));
        assertThatThrownBy(() -> runs.recent(1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyJobOfAnImportLeadsToItAlsoTheCheckOfOneThatWasUndone() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "number,name\n%s,Ann\n".formatted(n));
        fixture.check(id);
        UUID check = Objects.requireNonNull(runs.find(id).jobId());
        fixture.run(id);
        fixture.undo(id);

        assertThat(runs.ofJob(check)).isEqualTo(id);
        signIn.as("supervisor.other" + n, identity.team("east"));
        assertThatThrownBy(() -> runs.ofJob(check)).isInstanceOf(RefusedException.class);
    }

    @Test
    void startsOnceHoweverOftenItIsAsked() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "number,name\n%s,Ann\n".formatted(n));
        runs.start(id);
        UUID job = runs.find(id).jobId();

        runs.start(id);

        assertThat(runs.find(id).jobId()).isEqualTo(job);
        assertThat(fixture.awaitEnd(id).counts().read()).isEqualTo(1);
    }

    @Test
    void twoImportsAtOnceRegisterACustomerOnce() {
        UUID one = fixture.upload(ImportSubject.CUSTOMERS, "number,name\n%s,Ann\n".formatted(n));
        UUID other = fixture.upload(ImportSubject.CUSTOMERS, "number,name\n%s,Ann\n".formatted(n));
        runs.start(one);
        runs.start(other);

        assertThat(fixture.awaitEnd(one).counts().created()
                        + fixture.awaitEnd(other).counts().created())
                .isEqualTo(1);
    }

    @Test
    void twoImportsAtOnceAddEveryPurchaseOnce() {
        String file = "number,date,product,amount\n"
                + "%1$s,2026-01-02,P %1$s,5\n".formatted(n).repeat(50);
        List<UUID> both =
                List.of(fixture.upload(ImportSubject.PURCHASES, file), fixture.upload(ImportSubject.PURCHASES, file));
        both.forEach(id -> fixture.answer(id, PurchasesImportTests::creating));
        both.forEach(runs::start);

        List<ImportCounts> counts =
                both.stream().map(id -> fixture.awaitEnd(id).counts()).toList();

        assertThat(counts).extracting(ImportCounts::created).containsExactlyInAnyOrder(50L, 0L);
        assertThat(counts).extracting(ImportCounts::unchanged).containsExactlyInAnyOrder(0L, 50L);
        assertThat(counts).extracting(ImportCounts::customersCreated).containsExactlyInAnyOrder(1L, 0L);
    }

    @Test
    void aLineCutInTheMiddleIsRejectedAndTheRestTaken() {
        UUID id = fixture.upload(
                ImportSubject.PURCHASES,
                "number,date,product,amount\n%1$s,2026-01-02,P %1$s,5\n%1$s,2026-0".formatted(n));
        fixture.answer(id, PurchasesImportTests::creating);

        ImportSummary done = fixture.run(id);

        assertThat(done.counts().created()).isEqualTo(1);
        assertThat(runs.rejected(id, 10)).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.reasons()).isNotEmpty();
        });
    }

    @Test
    void keepsWhatWasTakenBeforeAnUnreadablePlace() {
        String rows = IntStream.range(0, 2_500).mapToObj(i -> n + i + ",Ann\n").collect(Collectors.joining());
        String openQuote = n + ",\"Bob" + "x".repeat(100_001);
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "number,name\n" + rows + openQuote);

        ImportSummary failed = fixture.run(id);

        assertThat(failed.counts().created()).isEqualTo(2_000);
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.state().canBeUndone()).isTrue();
    }

    @Test
    void rejectedRowsComeBackAsAFileInTheUsersLanguage() {
        UUID id = fixture.upload(ImportSubject.CUSTOMERS, "编号,姓名,生日\n%s,=1+1,昨天\n".formatted(n));
        fixture.answer(id, UnaryOperator.identity());
        fixture.run(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        runs.writeRejected(id, Locale.SIMPLIFIED_CHINESE, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("\ufeff编号,姓名,生日,文件行号,未导入的原因\n%s,'=1+1,昨天,2,出生日期: 不是日期\n".formatted(n));
    }

    @Test
    void theBlankTableIsUnderstoodInBothLanguages() throws IOException {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            templates.write(locale, out);
            Path file = SampleFiles.bytes(folder, out.toByteArray());
            SheetSource source = SheetSource.of(file, FormatFinder.find(file));

            assertThat(source.sheets()).hasSize(1);
            assertThat(SampleFiles.rows(source, source.sheets().getFirst())
                            .getFirst()
                            .texts())
                    .isNotEmpty()
                    .allSatisfy(title -> assertThat(
                                    fields.words(ImportSubject.CUSTOMERS).field(title))
                            .as(title)
                            .isPresent());
        }
    }
}

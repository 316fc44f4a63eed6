package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real shop's purchases, in the file as its authors published it. */
abstract class CdnowImportTests {
    private static final Path FILE = Path.of("../shared/data/cdnow/CDNOW_master.txt");
    private static final long PURCHASES = 69_659;
    private static final long CUSTOMERS = 23_570;
    private static final BigDecimal AMOUNT = new BigDecimal("2500315.63");

    @Autowired
    ImportFixture fixture;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goesInOnceAndOutAsAWhole() {
        assumeTrue(Files.exists(FILE), () -> "SKIPPED: no " + FILE + ", so the real file was not imported");
        signIn.as(IdentityFixture.fresh("supervisor"), identity.team("east"));
        long before = count("customer");

        UUID first = uploaded();
        assertThat(fixture.check(first)).isEqualTo(new CheckResult(PURCHASES, 0));
        assertThat(fixture.run(first).counts())
                .isEqualTo(new ImportCounts(PURCHASES, PURCHASES, 0, 0, 0, CUSTOMERS, AMOUNT));
        assertThat(jdbc.sql("select sum(f.total_amount) from customer_figures f join customer c on c.id = f.customer_id"
                                + " where c.import_id = :import")
                        .param("import", first)
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo(AMOUNT);

        assertThat(fixture.run(uploaded()).counts())
                .isEqualTo(new ImportCounts(PURCHASES, 0, 0, PURCHASES, 0, 0, AMOUNT));

        assertThat(fixture.undo(first)).isEqualTo(new UndoneRecords(PURCHASES, CUSTOMERS, 0, 0, 0));
        assertThat(count("customer")).isEqualTo(before);
    }

    private UUID uploaded() {
        UUID id = fixture.upload(ImportSubject.PURCHASES, FILE);
        fixture.answer(id, answers -> PurchasesImportTests.product(answers, "CD"));
        return id;
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}

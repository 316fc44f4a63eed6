package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.insight.ModelFindings;
import loyalty.insight.ModelService;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.GammaGamma;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The sample of the papers as its authors published it, imported and fitted by the product; but eighty years earlier, as no
 * customer of another test bought so long ago.
 */
@OnH2
class CdnowModelTests {
    private static final Path FILE = Path.of("../shared/data/cdnow/CDNOW_sample.txt");

    @Autowired
    ImportFixture fixture;

    @Autowired
    ImportService imports;

    @Autowired
    ModelService models;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Test
    void givesThePublishedEstimates(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(FILE), () -> "SKIPPED: no " + FILE + ", so the models were not fitted to it");
        signIn.as(IdentityFixture.fresh("admin"), identity.team("sample"));
        Path earlier = folder.resolve("sample.txt");
        Files.writeString(earlier, Files.readString(FILE).replaceAll("\\b199([78]\\d{4})\\b", "191$1"));
        UUID id = fixture.upload(ImportSubject.PURCHASES, earlier);
        ImportSettings settings = imports.draft(id).settings();
        imports.configure(id, settings.withColumns(Map.of(1, "number", 2, "date", 3, "quantity", 4, "amount")));
        fixture.answer(id, answers -> PurchasesImportTests.product(answers, "CD of the sample"));
        assertThat(fixture.run(id).counts().created()).isEqualTo(6_919);

        ModelFindings found = models.until(LocalDate.of(1917, 9, 30));
        fixture.undo(id);

        assertThat(found.customers()).isEqualTo(2_357);
        var purchases = (Fit.Found<BgNbd>) found.purchases();
        Percentage published = Percentage.withPercentage(0.1);
        assertThat(purchases.model().r()).isCloseTo(0.2426, published);
        assertThat(purchases.model().alpha()).isCloseTo(4.4136, published);
        assertThat(purchases.model().a()).isCloseTo(0.7929, published);
        assertThat(purchases.model().b()).isCloseTo(2.4259, published);
        assertThat(purchases.logLikelihood()).isCloseTo(-9582.43, within(0.01));
        assertThat(purchases.repeating()).isEqualTo(946);

        var spending = (Fit.Found<GammaGamma>) found.spending();
        Percentage publishedAmounts = Percentage.withPercentage(0.5);
        assertThat(spending.model().p()).isCloseTo(6.25, publishedAmounts);
        assertThat(spending.model().q()).isCloseTo(3.74, publishedAmounts);
        assertThat(spending.model().gamma()).isCloseTo(15.44, publishedAmounts);

        assertThat(found.repeats())
                .as("1,411 of 2,357 did not buy again")
                .first()
                .satisfies(none -> {
                    assertThat(none.customers()).isEqualTo(2_357 - 946);
                    assertThat(none.expected()).isCloseTo(none.customers(), Percentage.withPercentage(2));
                });
        assertThat(found.repeats().stream()
                        .mapToDouble(ModelFindings.Repeats::expected)
                        .sum())
                .isCloseTo(2_357, within(1e-6));
    }
}

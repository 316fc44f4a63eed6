package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerKey;
import loyalty.customer.CustomerMergeService;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.customer.MergePick;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that still names a customer who was merged into another is about that other. */
@OnH2
class MergedCustomerImportTests {
    @Autowired
    ImportFixture imports;

    @Autowired
    CustomerBulk bulk;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerMergeService merges;

    @Autowired
    PurchaseService purchases;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    String n;
    String digits;
    UUID survivor;
    UUID absorbed;
    UUID merge;

    @BeforeEach
    void twoOfAFileAreOne() {
        n = IdentityFixture.fresh("m");
        digits = "%08d".formatted(System.nanoTime() % 100_000_000);
        signIn.as("supervisor." + n, identity.team("east" + n));
        imports.run(ImportSubject.CUSTOMERS, """
                number,name,phone,email
                %1$sa,Anna Merge,136%2$s,%1$sa@imports.example
                %1$sb,Anna M.,137%2$s,%1$sb@imports.example
                """.formatted(n, digits));
        survivor = match(n + "a", "", "");
        absorbed = match(n + "b", "", "");
        Map<String, MergePick> all = Map.of(
                "number", MergePick.SURVIVOR,
                "name", MergePick.SURVIVOR,
                "phone", MergePick.SURVIVOR,
                "email", MergePick.SURVIVOR);
        merge = merges.merge(merges.proposal(survivor, absorbed).order(all));
    }

    @Test
    void theOldNumberPhoneAndAddressLeadToTheSurvivor() {
        assertThat(match(n + "b", "", "")).isEqualTo(survivor);
        assertThat(match("", "137" + digits, "")).isEqualTo(survivor);
        assertThat(match("", "", n + "B@imports.example")).isEqualTo(survivor);
        merges.unmerge(merge);
        assertThat(match(n + "b", "", "")).isEqualTo(absorbed);
    }

    @Test
    void importingTheFileAgainRegistersNobodyAndKeepsWhatWasChosen() {
        ImportSummary again = imports.run(ImportSubject.CUSTOMERS, """
                number,name,phone,email,company
                %1$sa,Anna Merge,136%2$s,%1$sa@imports.example,
                %1$sb,Anna M.,137%2$s,%1$sb@imports.example,Acme
                """.formatted(n, digits));

        assertThat(again.counts()).isEqualTo(new ImportCounts(2, 0, 1, 1, 0, 0, new BigDecimal("0.00")));
        assertThat(customers.profile(survivor).number()).isEqualTo(n + "a");
        assertThat(customers.profile(survivor).value("name")).isEqualTo("Anna Merge");
        assertThat(customers.profile(survivor).value("phone")).isEqualTo("+86136" + digits);
        assertThat(customers.profile(survivor).value("company")).as("was empty").isEqualTo("Acme");
    }

    @Test
    void purchasesOfTheOldNumberAreTheSurvivors() {
        String file = "number,date,product,amount\n%1$sb,2025-03-01,Kettle %1$s,10\n".formatted(n);
        UUID id = imports.upload(ImportSubject.PURCHASES, file);
        imports.answer(id, PurchasesImportTests::creating);
        assertThat(imports.run(id).counts().customersCreated()).isZero();
        assertThat(purchases.totals(survivor).lines()).isEqualTo(1);
    }

    @Test
    void purchasesAndScoresOfAFileFromBeforeTheMergeAreKnownAgain() {
        merges.unmerge(merge);
        String bought = """
                number,phone,date,product,amount
                %1$sa,,2025-03-01,Kettle %1$s,10
                %1$sb,,2025-03-01,Kettle %1$s,10
                ,137%2$s,2025-03-01,Kettle %1$s,10
                """.formatted(n, digits);
        String scored = "number,date,score\n%1$sa,2025-03-02,8\n%1$sb,2025-03-02,8\n".formatted(n);
        buy(bought);
        imports.run(ImportSubject.SCORES, scored);
        UUID again = merges.merge(merges.proposal(survivor, absorbed)
                .order(Map.of(
                        "number", MergePick.SURVIVOR,
                        "name", MergePick.SURVIVOR,
                        "phone", MergePick.ABSORBED,
                        "email", MergePick.SURVIVOR)));

        assertThat(buy(bought).counts().unchanged()).isEqualTo(3);
        assertThat(imports.run(ImportSubject.SCORES, scored).counts().unchanged())
                .isEqualTo(2);

        assertThat(purchases.totals(survivor).lines()).isEqualTo(3);
        merges.unmerge(again);
        assertThat(buy(bought).counts().unchanged()).isEqualTo(3);
    }

    @Test
    void anImportThatChangedPurchasesCanBeTakenBackAfterTheMerge() {
        merges.unmerge(merge);
        String file = "number,orderNumber,date,product,amount\n%1$sb,A-1,2025-03-01,Kettle %1$s,%2$s\n";
        buy(file.formatted(n, 10));
        ImportSummary changing = buy(file.formatted(n, 12));
        merges.merge(merges.proposal(survivor, absorbed)
                .order(Map.of(
                        "number", MergePick.SURVIVOR,
                        "name", MergePick.SURVIVOR,
                        "phone", MergePick.SURVIVOR,
                        "email", MergePick.SURVIVOR)));

        imports.undo(changing.id());

        assertThat(purchases.totals(survivor).amount()).isEqualByComparingTo("10");
    }

    private ImportSummary buy(String file) {
        UUID id = imports.upload(ImportSubject.PURCHASES, file);
        imports.answer(id, PurchasesImportTests::creating);
        return imports.run(id);
    }

    @Test
    void whoHasTheNumberNowComesFirst() {
        imports.run(ImportSubject.CUSTOMERS, "number,name,phone\n%1$sc,New,138%2$s\n".formatted(n, digits));
        UUID other = match(n + "c", "", "");
        customers.change(List.of(new FieldChange(other, "number", null, n + "b")));
        assertThat(match(n + "b", "", "")).isEqualTo(other);
    }

    private UUID match(String number, String phone, String email) {
        return Objects.requireNonNull(bulk.match(List.of(new CustomerKey(number, phone, email)))
                        .getFirst())
                .id();
    }
}

package loyalty.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditService;
import loyalty.audit.NamedRecord;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("admin.auditview")
class AuditListViewTests extends SpringBrowserlessTest {
    @Autowired
    CustomerFixture customers;

    @Autowired
    CustomerService service;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    UserDirectory users;

    @Autowired
    AuditService audit;

    @Autowired
    Clock clock;

    @Test
    @SignedInAs("rep.auditview")
    void isClosedToWhoMayNotSeeTheLog() {
        assertThatThrownBy(() -> navigate(AuditListView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsWhoDidWhatNewestFirst() {
        String rep = IdentityFixture.fresh("rep.audited");
        change(rep, "company", "Acme <b>&</b> 𠮷");

        search(rep);

        assertThat(test(grid()).size()).isEqualTo(2);
        assertThat(line(0)).contains(rep, "王小明", "Acme <b>&</b> 𠮷");
        assertThat(line(1)).contains(rep, "王小明").doesNotContain("Acme <b>&</b> 𠮷");
    }

    @Test
    void showsNobodyANumberThatIsMaskedForThem() {
        String rep = IdentityFixture.fresh("rep.audited");
        change(rep, "phone", "13812345678");

        search(rep);

        assertThat(line(0)).contains(rep).doesNotContain("12345678");
    }

    @Test
    void findsByDayAndSaysWhenThereIsNothing() {
        String rep = IdentityFixture.fresh("rep.audited");
        change(rep, "company", "Acme");
        search(rep);
        LocalDate today = LocalDate.now(clock);

        day("From").setValue(today);
        assertThat(test(grid()).size()).isEqualTo(2);
        day("To").setValue(today.minusDays(1));
        assertThat(test(grid()).size()).isZero();
        day("To").setValue(LocalDate.of(2999, 12, 31));
        assertThat(test(grid()).size()).isEqualTo(2);
        day("From").setValue(LocalDate.of(2999, 1, 1));
        assertThat(test(grid()).size()).isZero();
    }

    @Test
    void findsByFieldActionAndCustomer() {
        String rep = IdentityFixture.fresh("rep.audited");
        UUID customer = change(rep, "company", "Acme");
        search(rep);

        text("Field").setValue("compan");
        assertThat(test(grid()).size()).isOne();
        assertThat(line(0)).contains("Acme");
        text("Field").setValue("no field at all");
        assertThat(test(grid()).size()).isZero();
        text("Field").setValue("");
        this.<String>choice("Did").setValue("created");
        assertThat(test(grid()).size()).isOne();
        this.<String>choice("Did").setValue(null);
        this.<NamedRecord>choice("Customer").setValue(new NamedRecord(customer, ""));
        assertThat(test(grid()).size()).isEqualTo(2);
        this.<NamedRecord>choice("Customer").setValue(new NamedRecord(new UUID(0, 1), ""));
        assertThat(test(grid()).size()).isZero();
    }

    @Test
    void offersCustomersByAPartOfTheirName() {
        UUID customer = change(IdentityFixture.fresh("rep.audited"), "company", "Acme");

        assertThat(audit.records("王小", 10_000)).extracting(NamedRecord::id).contains(customer);
        assertThat(audit.records(" ", 10)).isEmpty();
    }

    @Test
    void opensAnEntry() {
        String rep = IdentityFixture.fresh("rep.audited");
        change(rep, "company", "Acme");
        search(rep);

        test(grid()).clickRow(0);

        assertThat($(AuditEntryDialog.class).single().getElement().getTextRecursively())
                .contains("Acme");
    }

    @Test
    void readsAPageWithAsManyStatementsForTenAsForOne() {
        String rep = IdentityFixture.fresh("rep.audited");
        change(rep, "company", "Acme");
        search(rep);
        statementsForAPage();
        int forOne = statementsForAPage();
        IntStream.range(0, 10).forEach(i -> change(rep, "company", "Acme " + i));
        statementsForAPage();

        assertThat(statementsForAPage()).isEqualTo(forOne);
    }

    private int statementsForAPage() {
        return StatementCount.during(() -> {
                    grid().getDataProvider().refreshAll();
                    assertThat(grid().getLazyDataView().getItems()).isNotEmpty();
                })
                .size();
    }

    private UUID change(String rep, String field, String value) {
        return runAs.as(identity.user(rep), () -> {
            UUID customer = customers.customer("王小明");
            service.change(List.of(new FieldChange(customer, field, null, value)));
            return customer;
        });
    }

    private void search(String user) {
        navigate(AuditListView.class);
        ComboBox<UserSummary> who = choice("Who");
        who.setValue(users.allUsers().stream()
                .filter(known -> known.username().equals(user))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choice(String label) {
        return $(ComboBox.class).withLabel(label).single();
    }

    private TextField text(String label) {
        return $(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<AuditChange> grid() {
        return $(Grid.class).single();
    }

    private String line(int row) {
        int columns = grid().getColumns().size();
        return IntStream.range(0, columns)
                .mapToObj(column -> test(grid()).getCellText(row, column))
                .collect(Collectors.joining(" | "));
    }

    private DatePicker day(String label) {
        return $(DatePicker.class).withLabel(label).single();
    }
}

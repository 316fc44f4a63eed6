package loyalty.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignedInAs;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import loyalty.uikit.ListedRecords;
import loyalty.uikit.OpenForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("supervisor.scores.tab")
class ScoreTabTests extends SpringBrowserlessTest {
    private final OpenForm form = new OpenForm(this);

    @Autowired
    CustomerFixture customers;

    @Autowired
    ScoreService scores;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        customer = runAs.as(identity.user("supervisor.scores.tab"), () -> customers.customer("王小明"));
    }

    @Test
    void changesAScoreAndSaysWhereItCameFrom() {
        give(9, "on the <b>phone</b>");
        open();
        records().act(0, "Edit");
        test(note()).setValue("at the counter 𠮷");
        form.save();

        assertThat(form.isOpen()).isFalse();
        assertThat(records().texts()).singleElement().asString().contains("9", "Phone", "at the counter 𠮷");
    }

    @Test
    void demandsAScore() {
        open();
        test($(Button.class).withText("Note a score").single()).click();
        form.save();

        assertThat(form.isOpen()).isTrue();
        assertThat(scores.totals(customer).scores()).isZero();
    }

    @Test
    void refusesADayToComeAndATooLongNote() {
        give(9, "");
        open();
        records().act(0, "Edit");
        DatePicker day = form.the(DatePicker.class);
        day.setValue(LocalDate.of(2999, 1, 1));
        form.save();
        assertThat(form.isOpen()).isTrue();

        day.setValue(LocalDate.now(clock));
        note().setValue("x".repeat(10_000));
        form.save();

        assertThat(form.isOpen()).isTrue();
        assertThat(scores.of(customer, 0, 1)).singleElement().satisfies(score -> {
            assertThat(score.scoredOn()).isEqualTo(LocalDate.now(clock));
            assertThat(score.note()).isNull();
        });
    }

    @Test
    void removesAndTakesTheRemovalBack() {
        give(4, "slow");
        open();
        records().act(0, "Delete");
        assertThat(records().count()).isZero();

        test($(Button.class).withText("Undo").single()).click();

        assertThat(records().texts()).singleElement().asString().contains("4", "slow");
    }

    @Test
    @SignedInAs("admin.scores")
    void offersNothingToWhoMayOnlyLook() {
        open();
        assertThat($(Button.class).withText("Note a score").exists()).isFalse();
    }

    @Test
    void asksNothingMoreForEachOfManyLines() {
        IntStream.rangeClosed(1, 10).forEach(score -> give(score, "n" + score));

        var statements = StatementCount.during(() -> {
            open();
            records().texts();
        });

        assertThat(statements.stream().filter(sql -> sql.contains("from score")).distinct())
                .hasSizeLessThanOrEqualTo(4);
    }

    private void give(int score, String note) {
        scores.give(customer, new ScoreData(score, LocalDate.now(clock), ScoreSource.PHONE, note));
    }

    private void open() {
        CustomerNavigation.open(customer, "survey.title");
    }

    private ListedRecords records() {
        return new ListedRecords($(ScoreTab.class).single());
    }

    private TextArea note() {
        return form.the(TextArea.class);
    }
}

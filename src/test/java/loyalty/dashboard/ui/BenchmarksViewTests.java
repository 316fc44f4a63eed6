package loyalty.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import loyalty.OnH2;
import loyalty.dashboard.BenchmarkService;
import loyalty.dashboard.Figure;
import loyalty.identity.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("admin.benchmarks")
class BenchmarksViewTests extends SpringBrowserlessTest {
    @Autowired
    BenchmarkService benchmarks;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        navigate(BenchmarksView.class);
    }

    @AfterEach
    void none() {
        jdbc.sql("delete from benchmark").update();
    }

    @Test
    void keepsPercentagesAsPeopleWriteThem() {
        enter(Figure.CSAT, "71.5", "Institute", 2025);
        save();

        assertThat(benchmarks.all()).containsOnlyKeys(Figure.CSAT);
        assertThat(benchmarks.all().get(Figure.CSAT))
                .satisfies(csat -> assertThat(csat.value()).isEqualByComparingTo("0.715"));
        navigate(BenchmarksView.class);
        assertThat(value(Figure.CSAT).getValue()).isEqualByComparingTo("71.5");

        value(Figure.CSAT).clear();
        $(TextField.class, row(Figure.CSAT)).single().clear();
        $(IntegerField.class, row(Figure.CSAT)).single().clear();
        save();
        assertThat(benchmarks.all()).isEmpty();
    }

    @Test
    void keepsNothingWhileOneRowMakesNoSense() {
        enter(Figure.CSAT, "71.5", "Institute", 2025);
        enter(Figure.NPS, "140", "Institute", 2025);
        enter(Figure.CHURN_RATE, "5", "", 2025);
        save();

        assertThat(benchmarks.all()).isEmpty();
        assertThat(row(Figure.NPS).getElement().getTextRecursively()).contains("Enter a figure that is possible");
        assertThat(row(Figure.CHURN_RATE).getElement().getTextRecursively()).contains("Say the source");
    }

    private void enter(Figure figure, String value, String source, int year) {
        value(figure).setValue(new BigDecimal(value));
        $(TextField.class, row(figure)).single().setValue(source);
        $(IntegerField.class, row(figure)).single().setValue(year);
    }

    private BigDecimalField value(Figure figure) {
        return $(BigDecimalField.class, row(figure)).single();
    }

    private BenchmarkRow row(Figure figure) {
        return $(BenchmarkRow.class).all().stream()
                .filter(row -> row.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test($(Button.class).withText("Save").single()).click();
    }
}

package loyalty.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.Severity;
import org.junit.jupiter.api.Test;

class ComplaintAddressTests {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    @Test
    void leadsBackToTheSameComplaints() {
        ComplaintFilter filter = ComplaintFilter.of(ComplaintList.ALL)
                .ofSeverity(Severity.HIGH)
                .of("DELIVERY")
                .between(MONDAY, MONDAY.plusDays(6));
        assertThat(ComplaintAddress.write(filter).getQueryString().split("&"))
                .containsExactlyInAnyOrder(
                        "list=ALL", "severity=HIGH", "category=DELIVERY", "from=2026-11-16", "to=2026-11-22");
        assertThat(ComplaintAddress.read(ComplaintAddress.write(filter))).isEqualTo(filter);
    }

    @Test
    void whatCannotBeReadAsksForNothing() {
        QueryParameters broken = QueryParameters.fromString("list=OURS&severity=&from=2026-02-30&to=yesterday&x=%27");
        assertThat(ComplaintAddress.read(broken)).isEqualTo(ComplaintFilter.of(ComplaintList.MINE));
    }
}

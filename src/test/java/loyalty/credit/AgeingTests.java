package loyalty.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "-5, NOT_DUE",
        "0, NOT_DUE",
        "1, TO_30",
        "30, TO_30",
        "31, TO_60",
        "60, TO_60",
        "61, TO_90",
        "90, TO_90",
        "91, OVER_90",
        "4000, OVER_90"
    })
    void bandsBeginTheDayAfterTheLastOfTheOneBefore(int daysOverdue, AgeBand band) {
        assertThat(AgeBand.of(TODAY.minusDays(daysOverdue), TODAY)).isEqualTo(band);
    }

    @Test
    void whatIsNotDueYetIsNoArrears() {
        Ageing ageing = new Ageing(
                "CNY",
                Map.of(AgeBand.NOT_DUE, new BigDecimal(100), AgeBand.TO_60, new BigDecimal(50)),
                new BigDecimal(1000));
        assertThat(ageing.total()).isEqualByComparingTo("150");
        assertThat(ageing.arrears()).isEqualByComparingTo("50");
        assertThat(ageing.daysSalesOutstanding()).as("150 of 1000 in 365 days").isEqualTo(54.75, within(0.001));
        assertThat(new Ageing("CNY", Map.of(), BigDecimal.ZERO).daysSalesOutstanding())
                .isNaN();
    }

    @Test
    void anAmountSettlesInOrderUntilNothingIsLeft() {
        ReceivableSummary first = open("100");
        ReceivableSummary second = open("80");
        ReceivableSummary third = open("10");
        assertThat(Settling.inOrder(new BigDecimal("150"), List.of(first, second, third)))
                .containsExactly(
                        new SettlementShare(first.id(), new BigDecimal("100")),
                        new SettlementShare(second.id(), new BigDecimal("50")));
        assertThat(Settling.inOrder(new BigDecimal("500"), List.of(third)))
                .containsExactly(new SettlementShare(third.id(), new BigDecimal("10")));
    }

    private static ReceivableSummary open(String amount) {
        BigDecimal all = new BigDecimal(amount);
        return new ReceivableSummary(UUID.randomUUID(), 0, UUID.randomUUID(), "R", TODAY, TODAY, all, all, "CNY", null);
    }
}

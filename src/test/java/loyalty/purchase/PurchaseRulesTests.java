package loyalty.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseRulesTests {
    private static final UUID PRODUCT = UUID.randomUUID();
    /** In Shanghai it is the 6th of March already. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T17:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final PurchaseRules rules = new PurchaseRules(CLOCK);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # quantity, unit price, amount | kept: quantity, unit price, amount
            2,      9.99,  ,       2.000,  9.9900,  19.98
            3,      ,      10,     3.000,  3.3333,  10.00
            2,      10,    15,     2.000,  10.0000, 15.00
            -1,     9.99,  ,       -1.000, 9.9900,  -9.99
            -2,     ,      -19.98, -2.000, 9.9900,  -19.98
            0.0005, 1000,  ,       0.001,  1000.0000, 0.50
            1,      ,      0,      1.000,  0.0000,  0.00
            1,      ,      1.005,  1.000,  1.0100,  1.01
            1,      ,      1E-900000000, 1.000, 0.0000, 0.00
            """)
    void worksOutWhatFollows(
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal amount,
            BigDecimal keptQuantity,
            BigDecimal keptUnitPrice,
            BigDecimal keptAmount) {
        PurchaseLine line = rules.line(data("2026-03-06", quantity, unitPrice, amount));
        assertThat(line.quantity()).isEqualTo(keptQuantity);
        assertThat(line.unitPrice()).isEqualTo(keptUnitPrice);
        assertThat(line.amount()).isEqualTo(keptAmount);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,      quantity, unit price, amount | what is wrong
            2026-03-07, 1,          ,      10,           purchasedOn, shared.day.future
            1899-12-31, 1,          ,      10,           purchasedOn, shared.day.tooLongAgo
            2026-03-06, 0,          ,      10,           quantity,    purchase.quantity.zero
            2026-03-06, 0.0004,     ,      10,           quantity,    purchase.quantity.zero
            2026-03-06, 1E900000000,,      10,           quantity,    purchase.quantity.tooLarge
            2026-03-06, 1,          -1,    ,             unitPrice,   purchase.price.outOfRange
            2026-03-06, 1,          1E13,  ,             unitPrice,   purchase.price.outOfRange
            2026-03-06, 1,          ,      ,             amount,      purchase.amount.missing
            2026-03-06, 1,          ,      -10,          amount,      purchase.amount.contrary
            2026-03-06, -1,         ,      10,           amount,      purchase.amount.contrary
            2026-03-06, 1,          ,      1E900000000,  amount,      purchase.amount.tooLarge
            2026-03-06, 999999999,  999999,,             amount,      purchase.amount.tooLarge
            """)
    void saysWhatIsWrongAndWhere(
            LocalDate day, BigDecimal quantity, BigDecimal unitPrice, BigDecimal amount, String where, String problem) {
        PurchaseData data = data(day.toString(), quantity, unitPrice, amount);
        assertThat(rules.problems(data))
                .hasSize(1)
                .hasEntrySatisfying(where, message -> assertThat(message.key()).isEqualTo(problem));
        assertThatThrownBy(() -> rules.line(data)).isInstanceOf(RefusedException.class);
    }

    @Test
    void largestFiguresFitTheTable() {
        PurchaseLine line =
                rules.line(data("2026-03-06", new BigDecimal("0.001"), null, new BigDecimal("999999999999")));
        assertThat(line.unitPrice().precision() - line.unitPrice().scale()).isLessThanOrEqualTo(15);
    }

    @Test
    void textsAreKeptCleanOrNotAtAll() {
        PurchaseData data = new PurchaseData(
                PRODUCT, LocalDate.of(2026, 3, 6), BigDecimal.ONE, BigDecimal.TEN, null, "  ", " NO－１ ");
        assertThat(rules.line(data).channelCode()).isNull();
        assertThat(rules.line(data).orderNumber()).isEqualTo("NO-1");
    }

    private static PurchaseData data(
            String day, BigDecimal quantity, @Nullable BigDecimal unitPrice, @Nullable BigDecimal amount) {
        return new PurchaseData(PRODUCT, LocalDate.parse(day), quantity, unitPrice, amount, null, null);
    }
}

package loyalty.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PurchaseMatchTests {
    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final UUID PRODUCT = UUID.randomUUID();

    @Test
    void withoutAnOrderNumberEveryFigureTellsLinesApart() {
        assertThat(key(line("2026-03-05", "1.000", "10.00", null)))
                .isEqualTo(key(line("2026-03-05", "1.000", "10.00", null)))
                .isNotEqualTo(key(line("2026-03-06", "1.000", "10.00", null)))
                .isNotEqualTo(key(line("2026-03-05", "2.000", "10.00", null)))
                .isNotEqualTo(key(line("2026-03-05", "1.000", "10.01", null)));
    }

    @Test
    void withAnOrderNumberFiguresMayChange() {
        assertThat(key(line("2026-03-05", "1.000", "10.00", "A-1")))
                .isEqualTo(key(line("2026-03-06", "2.000", "20.00", "A-1")))
                .isNotEqualTo(key(line("2026-03-05", "1.000", "10.00", "A-2")))
                .as("a return of the order is not its purchase")
                .isNotEqualTo(key(line("2026-03-05", "-1.000", "-10.00", "A-1")));
    }

    @Test
    void equalLinesOfAFileAreDifferentPurchases() {
        PurchaseLine line = line("2026-03-05", "1.000", "10.00", null);
        PurchaseMatch once = new PurchaseMatch();
        PurchaseMatch again = new PurchaseMatch();
        UUID first = once.next(CUSTOMER, line);
        UUID second = once.next(CUSTOMER, line);
        assertThat(first).isNotEqualTo(second).isEqualTo(again.next(CUSTOMER, line));
        assertThat(second).isEqualTo(again.next(CUSTOMER, line));
        assertThat(again.next(UUID.randomUUID(), line)).isNotIn(first, second);
    }

    private static UUID key(PurchaseLine line) {
        return PurchaseMatch.key(CUSTOMER, line, 1);
    }

    private static PurchaseLine line(String day, String quantity, String amount, @Nullable String orderNumber) {
        return new PurchaseLine(
                PRODUCT,
                LocalDate.parse(day),
                new BigDecimal(quantity),
                new BigDecimal("10.0000"),
                new BigDecimal(amount),
                null,
                orderNumber);
    }
}

package loyalty.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/** @param quantity negative for a return */
public record DemoPurchase(
        LocalDate date, DemoProduct product, int quantity, BigDecimal unitPrice, String channel, String orderNumber) {

    public BigDecimal amount() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }
}

package loyalty.demo;

import java.math.BigDecimal;

/** Something a shop for coffee and tea sells. */
public record DemoProduct(
        String code, String name, String model, String category, BigDecimal price, double popularity) {

    /** What is used up is bought again and again, the rest once in a while. */
    boolean usedUp() {
        return price.compareTo(BigDecimal.valueOf(300)) < 0;
    }
}

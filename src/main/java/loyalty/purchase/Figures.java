package loyalty.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large and how fine the figures of products and purchases may be. */
final class Figures {
    static final int QUANTITY_SCALE = 3;
    static final int PRICE_SCALE = 4;
    static final int AMOUNT_SCALE = 2;
    static final BigDecimal LARGEST_QUANTITY = BigDecimal.valueOf(999_999_999);
    static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(999_999_999_999L);

    private Figures() {}

    static boolean isTooLarge(BigDecimal amount) {
        return amount.abs().compareTo(LARGEST_AMOUNT) > 0;
    }

    /** Half up. Numbers of absurd exponents never get as far as to be written out. */
    static BigDecimal rounded(BigDecimal figure, int scale) {
        if (isTooLarge(figure)) return figure;
        boolean vanishes = figure.abs().compareTo(BigDecimal.ONE.movePointLeft(scale + 1)) < 0;
        return (vanishes ? BigDecimal.ZERO : figure).setScale(scale, RoundingMode.HALF_UP);
    }
}

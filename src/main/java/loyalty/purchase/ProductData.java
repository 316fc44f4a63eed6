package loyalty.purchase;

import java.math.BigDecimal;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import loyalty.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What a product is.
 *
 * @param code unique; blank for the next number of the series
 * @param price for one, as a proposal to the person who enters a purchase
 */
public record ProductData(
        String code,
        String name,
        @Nullable String model,
        @Nullable String category,
        @Nullable BigDecimal price) {
    private static final int CODE_LENGTH = 60;
    private static final int NAME_LENGTH = 200;
    private static final int TEXT_LENGTH = 100;

    /** As it is kept; refuses what can't be. */
    ProductData checked() {
        ProductData kept = new ProductData(
                HumanText.clean(code),
                HumanText.clean(name),
                kept(model),
                kept(category),
                price == null ? null : Figures.rounded(price, Figures.AMOUNT_SCALE));
        if (kept.name.isEmpty()) throw new RefusedException("purchase.product.nameMissing");
        refuseLonger(kept.name, NAME_LENGTH);
        refuseLonger(kept.code, CODE_LENGTH);
        refuseLonger(kept.model, TEXT_LENGTH);
        refuseLonger(kept.category, TEXT_LENGTH);
        if (price != null && (price.signum() < 0 || Figures.isTooLarge(price)))
            throw new RefusedException("purchase.price.outOfRange", Figures.LARGEST_AMOUNT);
        return kept;
    }

    ProductData withCode(String code) {
        return new ProductData(code, name, model, category, price);
    }

    String searchText() {
        return SearchText.of("", name, code, model, category);
    }

    private static @Nullable String kept(@Nullable String text) {
        String clean = text == null ? "" : HumanText.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    private static void refuseLonger(@Nullable String text, int length) {
        if (text != null && text.length() > length) throw new RefusedException("purchase.text.tooLong", length);
    }
}

package loyalty.purchase;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product of the catalogue. One that is not active is no longer offered; its purchases stay. */
public record ProductSummary(
        UUID id,
        int version,
        String code,
        String name,
        @Nullable String model,
        @Nullable String category,
        @Nullable BigDecimal price,
        boolean active) {

    public ProductData data() {
        return new ProductData(code, name, model, category, price);
    }
}

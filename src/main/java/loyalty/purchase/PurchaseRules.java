package loyalty.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import loyalty.shared.HumanText;
import loyalty.shared.Message;
import loyalty.shared.PastDay;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a purchase must be to be kept, for entry by hand and for imports alike. */
@Component
public class PurchaseRules {
    private static final int ORDER_NUMBER_LENGTH = 60;
    private static final int CHANNEL_LENGTH = 40;

    private final Clock clock;

    PurchaseRules(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong, by the name of the component of {@link PurchaseData}; empty when it can be kept. */
    public Map<String, Message> problems(PurchaseData data) {
        Map<String, Message> problems = new LinkedHashMap<>();
        PastDay.problem(data.purchasedOn(), LocalDate.now(clock)).ifPresent(p -> problems.put("purchasedOn", p));
        put(problems, "quantity", quantityProblem(data.quantity()));
        put(problems, "unitPrice", unitPriceProblem(data.unitPrice()));
        if (!problems.containsKey("quantity") && !problems.containsKey("unitPrice"))
            put(problems, "amount", amountProblem(data));
        put(problems, "channelCode", lengthProblem(data.channelCode(), CHANNEL_LENGTH));
        put(problems, "orderNumber", lengthProblem(data.orderNumber(), ORDER_NUMBER_LENGTH));
        return problems;
    }

    /** The line to keep; refuses what has problems. */
    public PurchaseLine line(PurchaseData data) {
        problems(data).values().stream().findFirst().ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        BigDecimal quantity = Figures.rounded(data.quantity(), Figures.QUANTITY_SCALE);
        BigDecimal amount = amount(data);
        BigDecimal unitPrice = data.unitPrice() == null
                ? amount.divide(quantity, Figures.PRICE_SCALE, RoundingMode.HALF_UP)
                : Figures.rounded(data.unitPrice(), Figures.PRICE_SCALE);
        return new PurchaseLine(
                data.productId(),
                data.purchasedOn(),
                quantity,
                unitPrice,
                amount,
                kept(data.channelCode()),
                kept(data.orderNumber()));
    }

    private static void put(Map<String, Message> problems, String component, @Nullable Message problem) {
        if (problem != null) problems.put(component, problem);
    }

    private static @Nullable Message quantityProblem(BigDecimal quantity) {
        if (quantity.abs().compareTo(Figures.LARGEST_QUANTITY) > 0)
            return Message.of("purchase.quantity.tooLarge", Figures.LARGEST_QUANTITY);
        boolean nothing = Figures.rounded(quantity, Figures.QUANTITY_SCALE).signum() == 0;
        return nothing ? Message.of("purchase.quantity.zero") : null;
    }

    private static @Nullable Message unitPriceProblem(@Nullable BigDecimal unitPrice) {
        boolean outOfRange = unitPrice != null && (unitPrice.signum() < 0 || Figures.isTooLarge(unitPrice));
        return outOfRange ? Message.of("purchase.price.outOfRange", Figures.LARGEST_AMOUNT) : null;
    }

    private static @Nullable Message amountProblem(PurchaseData data) {
        if (data.unitPrice() == null && data.amount() == null) return Message.of("purchase.amount.missing");
        BigDecimal amount = amount(data);
        if (Figures.isTooLarge(amount)) return Message.of("purchase.amount.tooLarge", Figures.LARGEST_AMOUNT);
        boolean contrary = amount.signum() * data.quantity().signum() < 0;
        return contrary ? Message.of("purchase.amount.contrary") : null;
    }

    private static BigDecimal amount(PurchaseData data) {
        if (data.amount() != null) return Figures.rounded(data.amount(), Figures.AMOUNT_SCALE);
        BigDecimal unitPrice = data.unitPrice() == null ? BigDecimal.ZERO : data.unitPrice();
        return Figures.rounded(data.quantity().multiply(unitPrice), Figures.AMOUNT_SCALE);
    }

    private static @Nullable Message lengthProblem(@Nullable String text, int length) {
        boolean tooLong = text != null && text.length() > length;
        return tooLong ? Message.of("purchase.text.tooLong", length) : null;
    }

    private static @Nullable String kept(@Nullable String text) {
        String clean = text == null ? "" : HumanText.clean(text);
        return clean.isEmpty() ? null : clean;
    }
}

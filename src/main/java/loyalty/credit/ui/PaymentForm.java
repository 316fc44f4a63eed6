package loyalty.credit.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import loyalty.credit.PaymentData;
import loyalty.credit.PaymentMethod;
import org.jspecify.annotations.Nullable;

/** What the form of a payment holds. */
final class PaymentForm {
    String number = "";

    @Nullable
    LocalDate paidOn;

    @Nullable
    BigDecimal amount;

    String currency;
    PaymentMethod method = PaymentMethod.TRANSFER;
    String note = "";

    PaymentForm(LocalDate today, String currency) {
        this.paidOn = today;
        this.currency = currency;
    }

    /** Only once the form has been checked: what is required is there. */
    PaymentData data(boolean keepRest) {
        return new PaymentData(
                number,
                Objects.requireNonNull(paidOn),
                Objects.requireNonNull(amount),
                currency,
                method,
                note,
                keepRest);
    }
}

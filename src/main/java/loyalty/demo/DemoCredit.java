package loyalty.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import loyalty.credit.CreditLimit;
import loyalty.credit.PaymentData;
import loyalty.credit.PaymentMethod;
import loyalty.credit.PaymentService;
import loyalty.credit.RatingService;
import loyalty.credit.ReceivableData;
import loyalty.credit.ReceivableService;
import org.springframework.stereotype.Component;

/** Made-up invoices of some customers: most pay in time, some late, some not at all. */
@Component
class DemoCredit {
    private static final long SEED = 20261124;
    private static final int EVERY = 6;
    private static final int TERM = 30;
    private static final int MONTHS = 9;
    private static final String CURRENCY = "CNY";

    private final ReceivableService receivables;
    private final PaymentService payments;
    private final RatingService ratings;
    private final Clock clock;

    DemoCredit(ReceivableService receivables, PaymentService payments, RatingService ratings, Clock clock) {
        this.receivables = receivables;
        this.payments = payments;
        this.ratings = ratings;
        this.clock = clock;
    }

    void create(List<UUID> customers) {
        for (int i = 0; i < customers.size(); i += EVERY)
            create(customers.get(i), new Random(SEED + customers.get(i).hashCode() * 0L + i));
    }

    private void create(UUID customer, Random dice) {
        LocalDate today = LocalDate.now(clock);
        ratings.limit(customer, new CreditLimit(new BigDecimal(5000 + 1000 * dice.nextInt(20)), CURRENCY));
        int lateness = Math.max(-10, (int) (dice.nextGaussian() * 35));
        for (int month = MONTHS; month > 0; month--) {
            if (dice.nextInt(3) == 0) continue;
            LocalDate issued = today.minusDays(30L * month + dice.nextInt(20));
            String number = "INV-" + customer.toString().substring(24) + "-" + month;
            BigDecimal amount = BigDecimal.valueOf(200 + dice.nextInt(4000)).setScale(2);
            receivables.issue(
                    customer, new ReceivableData(number, issued, issued.plusDays(TERM), amount, CURRENCY, null));
            LocalDate paid = issued.plusDays(TERM + lateness + dice.nextInt(10));
            if (paid.isAfter(today) || dice.nextInt(12) == 0) continue;
            payments.record(
                    customer,
                    new PaymentData(
                            "PAY" + number.substring(3), paid, amount, CURRENCY, PaymentMethod.TRANSFER, null, false));
        }
    }
}

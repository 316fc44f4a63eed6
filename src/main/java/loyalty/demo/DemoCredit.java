package loyalty.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.credit.CreditLimit;
import loyalty.credit.PaymentData;
import loyalty.credit.PaymentMethod;
import loyalty.credit.PaymentService;
import loyalty.credit.RatingService;
import loyalty.credit.ReceivableData;
import loyalty.credit.ReceivableService;
import org.springframework.stereotype.Component;

/** Made-up invoices of some customers: most pay about in time, some late or in parts, some not any more. */
@Component
class DemoCredit {
    private static final double ON_ACCOUNT = 0.08;
    private static final double ABROAD = 0.1;
    private static final double A_MONTH = 0.7;
    private static final double IN_PART = 0.1;
    private static final double NO_LONGER = 0.15;
    private static final int MONTHS = 9;
    private static final int TERM = 30;
    private static final int UNPAID_SINCE = 150;

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

    /** @param ids of these people, in their order */
    void create(List<DemoCustomer> people, List<UUID> ids, long seed) {
        for (int i = 0; i < ids.size(); i++) {
            int number = people.get(i).person().number();
            Dice dice = new Dice(seed, "credit", number);
            if (dice.falls(ON_ACCOUNT)) new Account(ids.get(i), number, dice).fill();
        }
    }

    private final class Account {
        private final UUID customer;
        private final int number;
        private final Dice dice;
        private final String currency;
        private final LocalDate today = LocalDate.now(clock);
        private final LocalDate lastPaid;
        private final double lateness;

        Account(UUID customer, int number, Dice dice) {
            this.customer = customer;
            this.number = number;
            this.dice = dice;
            currency = dice.falls(ABROAD) ? "USD" : "CNY";
            lateness = dice.normal(0, 30);
            lastPaid = dice.falls(NO_LONGER) ? today.minusDays(UNPAID_SINCE) : today;
        }

        void fill() {
            ratings.limit(customer, new CreditLimit(BigDecimal.valueOf(1000L * dice.between(5, 30)), currency));
            for (int month = MONTHS; month > 0; month--) if (dice.falls(A_MONTH)) invoice(month);
        }

        private void invoice(int month) {
            LocalDate issued = today.minusDays(30L * month - dice.between(1, 20));
            String invoice = "AR-%04d-%02d".formatted(number, MONTHS - month + 1);
            BigDecimal amount = BigDecimal.valueOf(Math.round(dice.skewed(2500, 0.6)));
            receivables.issue(
                    customer, new ReceivableData(invoice, issued, issued.plusDays(TERM), amount, currency, null));
            LocalDate paid = issued.plusDays(Math.max(1, TERM + Math.round(dice.normal(lateness, 5))));
            if (!paid.isAfter(lastPaid)) pay("PY" + invoice.substring(2), paid, amount);
        }

        private void pay(String name, LocalDate day, BigDecimal owed) {
            BigDecimal amount =
                    dice.falls(IN_PART) ? owed.multiply(new BigDecimal("0.6")).setScale(2) : owed;
            payments.record(
                    customer, new PaymentData(name, day, amount, currency, PaymentMethod.TRANSFER, null, false));
        }
    }
}

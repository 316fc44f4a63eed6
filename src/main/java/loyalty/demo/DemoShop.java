package loyalty.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What each made-up customer bought. They buy at a pace of their own and, after each purchase, may stop for good
 * (Fader, Hardie and Lee's "buy till you die"), so there are customers of every stage and few who buy a lot.
 */
public final class DemoShop {
    private static final int DAYS_OPEN = 900;
    private static final double NEVER_BOUGHT = 0.08;
    private static final int MOST_ORDERS = 90;
    private static final double RETURNED = 0.025;

    private final long seed;
    private final LocalDate today;
    private final List<DemoProduct> products;
    private final Weighted<DemoProduct> byPopularity;

    public DemoShop(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.products = Words.of("products").stream()
                .map(cells -> new DemoProduct(
                        cells[0], cells[1], cells[2], cells[3], new BigDecimal(cells[4]), Double.parseDouble(cells[5])))
                .toList();
        this.byPopularity = new Weighted<>(products, DemoProduct::popularity);
    }

    public List<DemoProduct> products() {
        return products;
    }

    /** The day this customer was won. */
    public LocalDate acquiredOn(int customer) {
        return today.minusDays(Math.round(Math.pow(new Dice(seed, "acquired", customer).part(), 0.9) * DAYS_OPEN));
    }

    /** In order of their dates, none later than today. */
    public List<DemoPurchase> purchases(DemoPerson customer) {
        Dice dice = new Dice(seed, "purchases", customer.number());
        List<DemoPurchase> bought = new ArrayList<>();
        if (dice.falls(NEVER_BOUGHT)) return bought;
        Buyer buyer = new Buyer(customer, dice, byPopularity.pick(dice));
        LocalDate day = acquiredOn(customer.number());
        for (int order = 1; order <= MOST_ORDERS && !day.isAfter(today); order++) {
            buyer.order(day, order, bought);
            if (dice.falls(buyer.stops)) break;
            day = day.plusDays(Math.max(1, Math.round(dice.skewed(buyer.pace, 0.5))));
        }
        bought.sort(Comparator.comparing(DemoPurchase::date));
        return bought;
    }

    /** The habits of one customer. */
    private final class Buyer {
        private final DemoPerson person;
        private final Dice dice;
        private final DemoProduct favourite;
        private final double pace;
        private final double stops;
        private final int usualQuantity;

        Buyer(DemoPerson person, Dice dice, DemoProduct favourite) {
            this.person = person;
            this.dice = dice;
            this.favourite = favourite;
            this.pace = dice.skewed(58, 0.7);
            this.stops = 0.5 * dice.part() * dice.part();
            this.usualQuantity = person.company().isEmpty() ? 1 : dice.between(2, 6);
        }

        void order(LocalDate day, int order, List<DemoPurchase> bought) {
            String number = "D%06d-%02d".formatted(person.number(), order);
            int lines = dice.falls(0.25) ? 2 : 1;
            for (int line = 0; line < lines; line++) {
                DemoPurchase purchase = line(day, number);
                bought.add(purchase);
                LocalDate returnedOn = day.plusDays(dice.between(2, 12));
                if (dice.falls(RETURNED) && !returnedOn.isAfter(today)) bought.add(returned(purchase, returnedOn));
            }
        }

        private DemoPurchase line(LocalDate day, String number) {
            DemoProduct product = dice.falls(0.35) && favourite.usedUp() ? favourite : byPopularity.pick(dice);
            int quantity = product.usedUp() ? Math.max(1, (int) Math.round(dice.skewed(usualQuantity, 0.4))) : 1;
            BigDecimal price = dice.falls(0.2)
                    ? product.price().multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.HALF_UP)
                    : product.price();
            String channel = dice.falls(0.7) ? person.channel() : dice.oneOf(List.of("WECHAT", "STORE", "MARKETPLACE"));
            return new DemoPurchase(day, product, quantity, price, channel, number);
        }

        private DemoPurchase returned(DemoPurchase purchase, LocalDate day) {
            return new DemoPurchase(
                    day,
                    purchase.product(),
                    -purchase.quantity(),
                    purchase.unitPrice(),
                    purchase.channel(),
                    purchase.orderNumber() + "R");
        }
    }
}

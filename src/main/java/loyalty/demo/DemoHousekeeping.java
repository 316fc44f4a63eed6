package loyalty.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.pool.ProtectionRules;
import loyalty.pool.ProtectionService;
import loyalty.quality.DuplicateScan;
import org.springframework.stereotype.Component;

/** Something to put right: customers who share a phone number, found by the scan. And owner protection at work. */
@Component
class DemoHousekeeping {
    /** Of each team, at the end of its list. */
    private static final int PAIRS = 3;

    private final CustomerService customers;
    private final ProtectionService protection;
    private final DuplicateScan scan;
    private final DemoReview review;

    DemoHousekeeping(CustomerService customers, ProtectionService protection, DuplicateScan scan, DemoReview review) {
        this.customers = customers;
        this.protection = protection;
        this.scan = scan;
        this.review = review;
    }

    /** @param fields what the customers of these ids were made from */
    void shareNumbers(List<UUID> ids, List<Map<String, String>> fields) {
        List<FieldChange> changes = new ArrayList<>();
        for (int pair = 1; pair <= PAIRS && 2 * pair <= ids.size(); pair++) {
            int second = ids.size() - 2 * pair + 1;
            String phone = fields.get(second - 1).getOrDefault("phone", "");
            if (!phone.isEmpty()) changes.add(new FieldChange(ids.get(second), "phone", null, phone));
        }
        customers.change(changes);
    }

    void keepHouse() {
        ProtectionRules shipped = protection.rules();
        protection.change(new ProtectionRules(
                true,
                shipped.idleDays(),
                shipped.noticeDays(),
                shipped.dailyLimit(),
                shipped.coolDownDays(),
                shipped.version()));
        scan.run(done -> {});
        review.create();
    }
}

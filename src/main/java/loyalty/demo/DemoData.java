package loyalty.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.identity.RunAs;
import org.springframework.stereotype.Component;

/** A company of {@value #CUSTOMERS} customers, the same every time, its history ending today. */
@Component
class DemoData {
    static final int CUSTOMERS = 640;

    private static final long SEED = 20261122;

    private final DemoAccounts accounts;
    private final DemoCatalogue catalogue;
    private final DemoRecords records;
    private final DemoCredit credit;
    private final DemoFollowups followups;
    private final DemoContacts contacts;
    private final DemoQuestionnaires questionnaires;
    private final DemoSurveys surveys;
    private final DemoHousekeeping housekeeping;
    private final RunAs runAs;
    private final Clock clock;

    DemoData(
            DemoAccounts accounts,
            DemoCatalogue catalogue,
            DemoRecords records,
            DemoCredit credit,
            DemoFollowups followups,
            DemoContacts contacts,
            DemoQuestionnaires questionnaires,
            DemoSurveys surveys,
            DemoHousekeeping housekeeping,
            RunAs runAs,
            Clock clock) {
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.records = records;
        this.credit = credit;
        this.followups = followups;
        this.contacts = contacts;
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.housekeeping = housekeeping;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** Each team's records are entered by its supervisor. */
    void create(DemoColumnKeys columns) {
        LocalDate today = LocalDate.now(clock);
        DemoShop shop = new DemoShop(SEED, today);
        DemoFields fields = new DemoFields(SEED, today, columns);
        Map<String, DemoTeam> teams = accounts.create();
        Map<String, UUID> products = catalogue.create(shop.products());
        Map<String, List<DemoCustomer>> customers = byRegion(shop, today);
        teams.forEach((region, team) -> runAs.as(team.supervisor(), () -> {
            List<DemoCustomer> theirs = customers.getOrDefault(region, List.of());
            List<Map<String, String>> values =
                    theirs.stream().map(c -> fields.of(c, team)).toList();
            List<UUID> ids = records.write(theirs, values, products);
            housekeeping.shareNumbers(ids, values);
            credit.create(theirs, ids, SEED);
            followups.create(team, SEED);
            contacts.create(team, SEED);
            return theirs;
        }));
        DemoTeam surveying = teams.values().iterator().next();
        runAs.as(surveying.supervisor(), () -> {
            questionnaires.create();
            return surveying;
        });
        runAs.system(() -> {
            surveys.create();
            housekeeping.keepHouse();
            return teams;
        });
    }

    private static Map<String, List<DemoCustomer>> byRegion(DemoShop shop, LocalDate today) {
        DemoPeople people = new DemoPeople(SEED, today);
        DemoVoices voices = new DemoVoices(SEED, today);
        Map<String, List<DemoCustomer>> regions = new LinkedHashMap<>();
        IntStream.rangeClosed(1, CUSTOMERS).mapToObj(people::person).forEach(person -> {
            List<DemoPurchase> purchases = shop.purchases(person);
            DemoCustomer customer = new DemoCustomer(
                    person,
                    shop.acquiredOn(person.number()),
                    purchases,
                    voices.scores(person, purchases),
                    voices.feedback(person, purchases));
            regions.computeIfAbsent(person.region(), region -> new ArrayList<>())
                    .add(customer);
        });
        return regions;
    }
}

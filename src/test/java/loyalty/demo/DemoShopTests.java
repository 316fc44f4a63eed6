package loyalty.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoShopTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MANY = 5000;

    private final DemoPeople people = new DemoPeople(1, TODAY);
    private final DemoShop shop = new DemoShop(1, TODAY);

    @Test
    void theSameNumberIsTheSameCustomerWithTheSameHistory() {
        DemoPerson person = people.person(42);
        assertThat(new DemoPeople(1, TODAY).person(42)).isEqualTo(person);
        assertThat(new DemoShop(1, TODAY).purchases(person)).isEqualTo(shop.purchases(person));
    }

    @Test
    void anotherSeedIsAnotherCompany() {
        assertThat(new DemoPeople(2, TODAY).person(42)).isNotEqualTo(people.person(42));
    }

    @Test
    void aboutSevenOfTenCustomersAreChinese() {
        assertThat(all().stream().filter(DemoPerson::chinese).count()).isBetween(MANY * 70L / 100, MANY * 74L / 100);
    }

    @Test
    void phonesAreWellFormedAndNobodyShares() {
        List<String> phones = all().stream()
                .map(DemoPerson::phone)
                .filter(phone -> !phone.isEmpty())
                .toList();
        assertThat(phones)
                .hasSizeGreaterThan(MANY * 8 / 10)
                .doesNotHaveDuplicates()
                .allMatch(DemoShopTests::wellFormed);
    }

    @Test
    void aFewHaveNeitherPhoneNorEmail() {
        assertThat(all().stream()
                        .filter(p -> p.phone().isEmpty() && p.email().isEmpty())
                        .count())
                .isBetween(MANY / 50L, MANY / 10L);
    }

    @Test
    void aCustomerBuysAboutFiveTimesAndAFewBuyMostOfIt() {
        List<Integer> counts = all().stream()
                .map(person -> shop.purchases(person).size())
                .sorted()
                .toList();
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        int topTenth = counts.subList(MANY * 9 / 10, MANY).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(sum / (double) MANY).isBetween(5.0, 7.5);
        assertThat(topTenth / (double) sum).isBetween(0.3, 0.6);
    }

    @Test
    void thereAreCustomersOfEveryStage() {
        Set<String> stages = all().stream().map(this::stage).collect(Collectors.toSet());
        assertThat(stages).containsExactlyInAnyOrder("prospect", "new", "active", "at risk", "lost");
    }

    @Test
    void nobodyBuysTomorrow() {
        assertThat(all())
                .flatMap(shop::purchases)
                .allMatch(purchase -> !purchase.date().isAfter(TODAY));
    }

    private String stage(DemoPerson person) {
        List<DemoPurchase> purchases = shop.purchases(person);
        if (purchases.isEmpty()) return "prospect";
        if (purchases.getFirst().date().isAfter(TODAY.minusDays(90))) return "new";
        LocalDate last = purchases.getLast().date();
        if (last.isAfter(TODAY.minusDays(90))) return "active";
        return last.isAfter(TODAY.minusDays(180)) ? "at risk" : "lost";
    }

    private List<DemoPerson> all() {
        return IntStream.rangeClosed(1, MANY).mapToObj(people::person).toList();
    }

    private static boolean wellFormed(String phone) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return numbers.isValidNumber(numbers.parse(phone, "CN"));
        } catch (NumberParseException e) {
            return false;
        }
    }
}

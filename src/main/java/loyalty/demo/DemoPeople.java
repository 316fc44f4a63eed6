package loyalty.demo;

import java.time.LocalDate;
import java.util.List;

/** Makes up customers by number: the same number is the same person, however many there are. */
public final class DemoPeople {
    public static final String WORLD = "WORLD";

    private static final double CHINESE = 0.72;
    private static final Weighted<String> CHANNELS = new Weighted<>(
            List.of("WECHAT", "MARKETPLACE", "STORE", "WEBSITE", "REFERRAL", "SOCIAL", "EVENT", "PHONE"),
            channel -> switch (channel) {
                case "WECHAT" -> 26;
                case "MARKETPLACE" -> 22;
                case "STORE" -> 18;
                case "WEBSITE" -> 12;
                case "REFERRAL" -> 9;
                default -> 5;
            });
    private static final List<String> NEEDS = List.of("PRICE", "BRAND", "SERVICE", "QUALITY", "QUALITY");

    private final long seed;
    private final LocalDate today;
    private final ChineseNames chinese = new ChineseNames();
    private final LatinNames latin = new LatinNames();
    private final Workplaces chineseWorkplaces = new Workplaces("ZH");
    private final Workplaces workplacesAbroad = new Workplaces("EN");
    private final Weighted<String[]> cities = Words.weighted("cities");
    private final Weighted<String[]> citiesAbroad = Words.weighted("latin-cities");

    public DemoPeople(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** @param number from 1 */
    public DemoPerson person(int number) {
        Dice dice = new Dice(seed, "person", number);
        return dice.falls(CHINESE) ? chinese(number, dice) : foreign(number, dice);
    }

    private DemoPerson chinese(int number, Dice dice) {
        String gender = dice.falls(0.55) ? "FEMALE" : "MALE";
        String[] city = cities.pick(dice);
        String street = "示范路 %d 号".formatted(dice.between(1, 998));
        String address = city[0] + "市" + dice.oneOf(List.of(city[2].split(" "))) + street;
        return person(
                number,
                chinese.name(gender, dice),
                gender,
                chineseWorkplaces,
                city[1],
                address,
                ContactData.chinese(number),
                dice);
    }

    private DemoPerson foreign(int number, Dice dice) {
        String gender = dice.falls(0.5) ? "FEMALE" : "MALE";
        String address = "%d Sample Street, %s"
                .formatted(dice.between(1, 240), citiesAbroad.pick(dice)[0]);
        return person(
                number,
                latin.name(gender, dice),
                gender,
                workplacesAbroad,
                WORLD,
                address,
                ContactData.abroad(number),
                dice);
    }

    private DemoPerson person(
            int number,
            String name,
            String gender,
            Workplaces workplaces,
            String region,
            String address,
            String phone,
            Dice dice) {
        boolean works = dice.falls(0.42);
        boolean writes = phone.isEmpty() || dice.falls(0.55);
        return new DemoPerson(
                number,
                name,
                dice.falls(0.9) ? gender : "",
                dice.falls(0.7) ? birthDate(dice) : null,
                works ? workplaces.company(dice) : "",
                works && dice.falls(0.8) ? workplaces.jobTitle(dice) : "",
                dice.falls(0.9) ? phone : "",
                writes ? ContactData.email(number) : "",
                dice.falls(0.75) ? address : "",
                region,
                CHANNELS.pick(dice),
                dice.falls(0.8) ? dice.oneOf(NEEDS) : "");
    }

    /** Between 18 and 78, most about 40. */
    private LocalDate birthDate(Dice dice) {
        double age = Math.clamp(dice.normal(39, 12), 18, 78);
        return today.minusDays(Math.round(age * 365.25));
    }
}

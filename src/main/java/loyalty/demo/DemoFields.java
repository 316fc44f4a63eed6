package loyalty.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A made-up customer as the fields of the register take it. */
final class DemoFields {
    private static final double WITHOUT_TEAM = 0.04;
    private static final double WITHOUT_OWNER = 0.12;

    private final long seed;
    private final LocalDate today;
    private final DemoColumnKeys columns;
    private final Weighted<String[]> tags = Words.weighted("tags");
    private final Map<Boolean, List<String>> notes =
            Map.of(true, Words.of("notes", "ZH"), false, Words.of("notes", "EN"));

    DemoFields(long seed, LocalDate today, DemoColumnKeys columns) {
        this.seed = seed;
        this.today = today;
        this.columns = columns;
    }

    Map<String, String> of(DemoCustomer customer, DemoTeam team) {
        Dice dice = new Dice(seed, "fields", customer.person().number());
        Map<String, String> fields = new HashMap<>();
        profile(customer.person(), fields);
        fields.put("type", customer.type());
        fields.put("valueBand", customer.valueBand());
        fields.put("acquiredOn", customer.acquiredOn().toString());
        belonging(team, dice, fields);
        consent(customer, dice, fields);
        if (dice.falls(0.25)) fields.put("tags", tags.pick(dice)[0]);
        if (dice.falls(0.12))
            fields.put("notes", dice.oneOf(notes.getOrDefault(customer.person().chinese(), List.of())));
        if (dice.falls(0.6)) fields.put(columns.cups(), String.valueOf(Math.round(dice.skewed(3, 0.8))));
        if (dice.falls(0.4))
            fields.put(
                    columns.deliveryTime(),
                    dice.oneOf(DemoColumns.DELIVERY_TIMES).code());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static void profile(DemoPerson person, Map<String, String> fields) {
        fields.put("name", person.name());
        fields.put("gender", person.gender());
        fields.put(
                "birthDate",
                person.birthDate() == null ? "" : person.birthDate().toString());
        fields.put("company", person.company());
        fields.put("jobTitle", person.jobTitle());
        fields.put("phone", person.phone());
        fields.put("email", person.email());
        fields.put("address", person.address());
        fields.put("channel", person.channel());
        fields.put("source", person.source());
        fields.put("need", person.need());
    }

    /** Most have an owner, some wait in the team's pool, a few belong to nobody. */
    private void belonging(DemoTeam team, Dice dice, Map<String, String> fields) {
        if (dice.falls(WITHOUT_TEAM)) return;
        fields.put("team", team.id().toString());
        if (dice.falls(WITHOUT_OWNER)) return;
        UUID owner = dice.oneOf(team.reps());
        fields.put("owner", owner.toString());
        if (dice.falls(0.15))
            fields.put("protectedUntil", today.plusDays(dice.between(10, 120)).toString());
    }

    private static void consent(DemoCustomer customer, Dice dice, Map<String, String> fields) {
        double answer = dice.part();
        if (answer > 0.78) return;
        fields.put("consent", answer < 0.7 ? "GIVEN" : "REFUSED");
        fields.put("consentOn", customer.acquiredOn().toString());
    }
}

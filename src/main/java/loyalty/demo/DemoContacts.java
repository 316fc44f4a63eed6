package loyalty.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import loyalty.identity.RunAs;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.CustomerReaction;
import loyalty.interaction.InteractionService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was talked about with made-up customers over the past year, each time by who looks after them. */
@Component
class DemoContacts {
    private static final double EVER = 0.65;
    private static final int YEAR = 365;
    private static final Duration OPENING = Duration.ofHours(9);

    private final InteractionService interactions;
    private final RunAs runAs;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<String[]> talks = Words.of("contacts");

    DemoContacts(InteractionService interactions, RunAs runAs, JdbcClient jdbc, Clock clock) {
        this.interactions = interactions;
        this.runAs = runAs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(UUID id, @Nullable UUID ownerId, String name) {
        String language() {
            return Character.isIdeographic(name.codePointAt(0)) ? "ZH" : "EN";
        }
    }

    void create(DemoTeam team, long seed) {
        List<Known> customers = customersOf(team);
        for (int i = 0; i < customers.size(); i++) {
            Dice dice = new Dice(seed, "contacts" + team.id(), i);
            Known customer = customers.get(i);
            if (!dice.falls(EVER)) continue;
            UUID colleague = customer.ownerId() == null ? dice.oneOf(team.reps()) : customer.ownerId();
            for (int times = dice.between(1, 3); times > 0; times--)
                runAs.as(colleague, () -> interactions.log(customer.id(), talk(customer, dice)));
        }
    }

    private ContactData talk(Known customer, Dice dice) {
        String[] talk = dice.oneOf(talks.stream()
                .filter(cells -> cells[3].equals(customer.language()))
                .toList());
        return new ContactData(
                time(dice),
                ContactChannel.valueOf(talk[0]),
                ContactDirection.valueOf(talk[1]),
                talk[4],
                CustomerReaction.valueOf(talk[2]),
                "",
                talk.length > 5 ? talk[5] : "",
                talk.length > 6 ? talk[6] : "",
                dice.between(2, 35));
    }

    /** In working hours, and more often lately. */
    private Instant time(Dice dice) {
        LocalDate day = LocalDate.now(clock).minusDays(1 + Math.round(YEAR * dice.part() * dice.part()));
        return day.atTime(LocalTime.MIDNIGHT.plus(OPENING).plusMinutes(dice.between(0, 8 * 60)))
                .atZone(clock.getZone())
                .toInstant();
    }

    private List<Known> customersOf(DemoTeam team) {
        return jdbc.sql("select id, owner_id, name from customer where team_id = :team order by number")
                .param("team", team.id())
                .query(Known.class)
                .list();
    }
}

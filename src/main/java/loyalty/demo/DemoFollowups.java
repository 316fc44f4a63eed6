package loyalty.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.followup.Ending;
import loyalty.followup.FollowupBoard;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupVersion;
import loyalty.followup.OffDays;
import loyalty.followup.Recurrence;
import loyalty.followup.Rhythm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done for made-up customers: some of it late, some repeating, some not given to anybody yet. */
@Component
class DemoFollowups {
    private static final double FOLLOWED_UP = 0.3;
    private static final double UNASSIGNED = 0.15;
    private static final double DONE = 0.2;

    private final FollowupService followups;
    private final FollowupBoard board;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final List<String[]> subjects = Words.of("followups");

    DemoFollowups(FollowupService followups, FollowupBoard board, JdbcClient jdbc, Clock clock) {
        this.followups = followups;
        this.board = board;
        this.jdbc = jdbc;
        this.today = LocalDate.now(clock);
    }

    private record Known(UUID id, @Nullable UUID ownerId, String name) {
        boolean chinese() {
            return Character.isIdeographic(name.codePointAt(0));
        }
    }

    void create(DemoTeam team, long seed) {
        Map<UUID, List<FollowupVersion>> given = new HashMap<>();
        List<Known> customers = customersOf(team);
        for (int i = 0; i < customers.size(); i++) {
            Dice dice = new Dice(seed, "followups" + team.id(), i);
            Known customer = customers.get(i);
            if (!dice.falls(FOLLOWED_UP)) continue;
            UUID id = followups.plan(customer.id(), data(customer, dice));
            boolean late = dice.falls(0.25);
            if (late) isDue(id, today.minusDays(dice.between(0, 9)));
            FollowupVersion planned = new FollowupVersion(id, 0);
            if (!late && dice.falls(DONE))
                followups.complete(planned, customer.chinese() ? "客户满意" : "All is well", null);
            else if (!dice.falls(UNASSIGNED))
                given.computeIfAbsent(assignee(customer, team, dice), rep -> new ArrayList<>())
                        .add(planned);
        }
        given.forEach((rep, theirs) -> board.assign(theirs, rep));
    }

    private static UUID assignee(Known customer, DemoTeam team, Dice dice) {
        UUID owner = customer.ownerId();
        return owner == null ? dice.oneOf(team.reps()) : owner;
    }

    private FollowupData data(Known customer, Dice dice) {
        String language = customer.chinese() ? "ZH" : "EN";
        String[] subject = dice.oneOf(
                subjects.stream().filter(cells -> cells[1].equals(language)).toList());
        FollowupReason reason = FollowupReason.valueOf(subject[0]);
        boolean repeats = reason == FollowupReason.RETURN_VISIT && dice.falls(0.6);
        return new FollowupData(
                reason,
                subject[2],
                today.plusDays(dice.between(1, 25)),
                dice.falls(0.2) ? LocalTime.of(dice.between(9, 17), 30) : null,
                dice.falls(0.2) ? FollowupPriority.HIGH : FollowupPriority.NORMAL,
                null,
                repeats ? monthly(dice) : null);
    }

    private static Recurrence monthly(Dice dice) {
        return new Recurrence(
                new Rhythm.MonthDay(dice.between(1, 3), dice.between(1, 28)),
                dice.falls(0.3) ? new Ending.After(6) : new Ending.Never(),
                OffDays.NEXT_WORKDAY);
    }

    /** Nothing can be planned for days that have passed, and yet some of it is late everywhere; some is due today. */
    private void isDue(UUID id, LocalDate day) {
        jdbc.sql("update followup set due_on = :day, open_due_on = :day, due_at = null where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private List<Known> customersOf(DemoTeam team) {
        return jdbc.sql("select id, owner_id, name from customer where team_id = :team order by number")
                .param("team", team.id())
                .query(Known.class)
                .list();
    }
}

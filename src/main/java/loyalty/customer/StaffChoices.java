package loyalty.customer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import loyalty.identity.TeamSummary;
import loyalty.identity.UserChanged;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import loyalty.shared.Remembered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Owners and teams as choices; people type names, records keep ids. Kept in memory, as an import asks for every row;
 * other nodes see a change within half a minute.
 */
@Component
class StaffChoices {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final UserDirectory directory;
    private final Remembered<Staff> staff;

    StaffChoices(UserDirectory directory, Clock clock) {
        this.directory = directory;
        this.staff = new Remembered<>(this::read, FRESH, clock);
    }

    List<Choice> users() {
        return staff.get().active;
    }

    /** Those who have left too. */
    List<Choice> everyone() {
        return staff.get().everyone;
    }

    List<Choice> teams() {
        return staff.get().teams;
    }

    /** None when the name is that of two. */
    static Optional<Choice> meantBy(List<Choice> offered, String typed) {
        List<Choice> meant = offered.stream().filter(c -> c.isMeantBy(typed)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(UserChanged changed) {
        staff.forget();
    }

    private Staff read() {
        List<UserSummary> users = directory.allUsers();
        return new Staff(
                users.stream()
                        .filter(UserSummary::active)
                        .map(StaffChoices::choice)
                        .toList(),
                users.stream().map(StaffChoices::choice).toList(),
                directory.teams().stream().map(StaffChoices::choice).toList());
    }

    private static Choice choice(UserSummary user) {
        return new Choice(user.id().toString(), user.displayName(), user.displayName());
    }

    private static Choice choice(TeamSummary team) {
        return new Choice(team.id().toString(), team.name(), team.name());
    }

    private record Staff(List<Choice> active, List<Choice> everyone, List<Choice> teams) {}
}

package loyalty.customer;

import java.util.List;
import java.util.Optional;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import org.springframework.stereotype.Component;

/** Owners and teams as choices; people type names, records keep ids. */
@Component
class StaffChoices {
    private final UserDirectory directory;

    StaffChoices(UserDirectory directory) {
        this.directory = directory;
    }

    List<Choice> users() {
        return choices(directory.activeUsers());
    }

    /** Those who have left too. */
    List<Choice> everyone() {
        return choices(directory.allUsers());
    }

    private static List<Choice> choices(List<UserSummary> users) {
        return users.stream()
                .map(user -> new Choice(user.id().toString(), user.displayName(), user.displayName()))
                .toList();
    }

    List<Choice> teams() {
        return directory.teams().stream()
                .map(team -> new Choice(team.id().toString(), team.name(), team.name()))
                .toList();
    }

    /** None when the name is that of two. */
    static Optional<Choice> meantBy(List<Choice> offered, String typed) {
        List<Choice> meant = offered.stream().filter(c -> c.isMeantBy(typed)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}

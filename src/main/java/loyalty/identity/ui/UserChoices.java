package loyalty.identity.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.identity.RoleService;
import loyalty.identity.RoleSummary;
import loyalty.identity.TeamSummary;
import loyalty.identity.UserDirectory;

/** The roles and teams there are, with their names in the user's language. */
record UserChoices(Map<String, String> roleNames, Map<UUID, String> teamNames) {

    static UserChoices read(RoleService roles, UserDirectory directory) {
        Locale locale = UI.getCurrent().getLocale();
        return new UserChoices(
                roles.list().stream()
                        .collect(toMap(
                                RoleSummary::code, role -> role.name(locale), (one, other) -> one, LinkedHashMap::new)),
                directory.teams().stream().collect(toMap(TeamSummary::id, TeamSummary::name)));
    }

    List<String> roleCodes() {
        return List.copyOf(roleNames.keySet());
    }

    String roleName(String code) {
        return roleNames.getOrDefault(code, code);
    }

    String teamNames(Collection<UUID> teamIds) {
        return teamIds.stream().map(this::teamName).sorted().collect(Collectors.joining(", "));
    }

    String teamName(UUID teamId) {
        return teamNames.getOrDefault(teamId, "");
    }
}

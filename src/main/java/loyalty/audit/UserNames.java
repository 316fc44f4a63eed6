package loyalty.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.identity.UserDirectory;
import org.springframework.stereotype.Component;

/** Accounts as records of the log. */
@Component
class UserNames implements RecordNames {
    private final UserDirectory users;

    UserNames(UserDirectory users) {
        this.users = users;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> ids) {
        return users.namesOf(ids);
    }
}

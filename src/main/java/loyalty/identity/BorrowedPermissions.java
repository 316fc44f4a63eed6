package loyalty.identity;

import java.util.List;
import org.springframework.stereotype.Service;

/** What the current user may do for some hours because a colleague lent it. */
@Service
@SignedIn
public class BorrowedPermissions {
    private final Loans loans;
    private final Permissions permissions;

    BorrowedPermissions(Loans loans, Permissions permissions) {
        this.loans = loans;
        this.permissions = permissions;
    }

    public List<PermissionLoan> list() {
        return loans.of(permissions.user().id());
    }
}

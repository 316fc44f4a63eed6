package loyalty.identity.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import java.time.Clock;
import loyalty.identity.UserDetails;

/** Whether somebody can sign in, and if not, why. */
class UserBadge extends Badge {

    UserBadge(UserDetails user, Clock clock) {
        addThemeVariants(BadgeVariant.SMALL);
        if (!user.active()) {
            setText(getTranslation("identity.state.inactive"));
        } else if (user.lockedUntil() != null && clock.instant().isBefore(user.lockedUntil())) {
            setText(getTranslation("identity.state.locked"));
            addThemeVariants(BadgeVariant.WARNING);
        } else if (user.oneTimeUntil() != null) {
            boolean expired = !clock.instant().isBefore(user.oneTimeUntil());
            setText(getTranslation(expired ? "identity.state.oneTimeExpired" : "identity.state.oneTimePassword"));
        } else {
            setText(getTranslation("identity.state.active"));
            addThemeVariants(BadgeVariant.SUCCESS);
        }
    }
}

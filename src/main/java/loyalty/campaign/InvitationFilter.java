package loyalty.campaign;

import org.jspecify.annotations.Nullable;

/** @param state null for all */
public record InvitationFilter(@Nullable InvitationState state) {
    public static final InvitationFilter ALL = new InvitationFilter(null);
}

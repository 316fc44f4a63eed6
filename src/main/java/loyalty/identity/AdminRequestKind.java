package loyalty.identity;

/** What takes two administrators when it is about one. */
public enum AdminRequestKind {
    ACCOUNT_ROLE,
    DEACTIVATION,
    REACTIVATION,
    PASSWORD_RESET,
    ROLE_GRANTS
}

package loyalty.identity;

/** A permission was lent, or taken back early, in the running transaction. */
public record PermissionLoanChanged(PermissionLoan loan, String lender, boolean takenBack) {}

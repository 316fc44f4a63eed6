package loyalty.customer;

/** A dictionary or a custom column was changed; what was read from them is out of date. */
public record RegisterSettingsChanged() {}

package loyalty.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that is recorded about a customer.
 *
 * @param records by table; each with its columns by their names
 */
public record PersonalCopy(String customer, Instant at, Map<String, List<Map<String, Object>>> records) {}

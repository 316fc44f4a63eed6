package loyalty.quality;

import java.util.UUID;

/** A customer with a company, and a name that another has too. */
record Namesake(UUID id, String nameSort, String company) {}

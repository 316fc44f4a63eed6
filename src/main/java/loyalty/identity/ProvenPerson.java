package loyalty.identity;

import java.util.Set;

/**
 * What an identity provider says, and has signed, about somebody.
 *
 * @param verifiedEmail empty when the provider does not say that it has verified it: any other address may be a lie
 */
public record ProvenPerson(String issuer, String subject, String verifiedEmail, Set<String> groups) {}

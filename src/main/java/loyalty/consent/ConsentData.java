package loyalty.consent;

import java.time.LocalDate;

/**
 * What a customer said of one purpose.
 *
 * @param given false where they withdrew
 * @param proof where it can be looked up: a form's number, a mail's subject, a recording; needed where it is given
 */
public record ConsentData(ConsentPurpose purpose, boolean given, LocalDate saidOn, ConsentWay way, String proof) {
    public static final int PROOF_LENGTH = 500;
}

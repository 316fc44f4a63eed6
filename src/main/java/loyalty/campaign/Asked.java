package loyalty.campaign;

import java.util.UUID;
import loyalty.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked: what a link, or an interviewer's choice, stands for.
 *
 * @param campaign its name, for staff
 * @param versionId of the questionnaire
 * @param invitationId null where nobody knows who answers
 * @param customerId null likewise
 * @param test whether the questions are only tried out: such answers count nowhere
 */
public record Asked(
        UUID campaignId,
        Wording campaign,
        UUID versionId,
        @Nullable UUID invitationId,
        @Nullable UUID customerId,
        Channel channel,
        Standing standing,
        boolean test) {

    /** As an interviewer asks them. */
    public Asked by(Channel other) {
        return new Asked(campaignId, campaign, versionId, invitationId, customerId, other, standing, test);
    }
}

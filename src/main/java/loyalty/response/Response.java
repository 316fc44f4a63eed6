package loyalty.response;

import java.time.Instant;
import java.util.UUID;
import loyalty.campaign.Asked;
import loyalty.campaign.Channel;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A row of the table of responses. */
record Response(
        UUID id,
        UUID campaignId,
        UUID versionId,
        @Nullable UUID invitationId,
        @Nullable UUID customerId,
        @Nullable String visitorHash,
        Channel channel,
        ResponseState state,
        boolean test,
        String language,
        @Nullable UUID askedBy,
        Instant begunAt) {

    static Response begun(
            Asked asked, @Nullable String visitorHash, String language, @Nullable UUID askedBy, Instant now) {
        return new Response(
                Ids.next(),
                asked.campaignId(),
                asked.versionId(),
                asked.invitationId(),
                asked.customerId(),
                visitorHash,
                asked.channel(),
                ResponseState.BEGUN,
                asked.test(),
                language,
                askedBy,
                now);
    }
}

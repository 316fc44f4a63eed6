package loyalty.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom to call next. Whoever takes a call has the customer for themselves until they are done, or for {@link #HELD} after
 * their last answer. Callers of these methods have checked what the user may do.
 */
@Component
@Transactional
public class CallList {
    public static final Duration HELD = Duration.ofMinutes(15);
    private static final int CANDIDATES = 10;

    private final CallStore calls;
    private final CampaignStore campaigns;
    private final Clock clock;

    CallList(CallStore calls, CampaignStore campaigns, Clock clock) {
        this.calls = calls;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Those that run today and in which somebody is asked by telephone or in person. */
    @Transactional(readOnly = true)
    public List<CallCampaign> campaigns(CallReach reach) {
        return calls.campaigns(LocalDate.now(clock), clock.instant(), reach);
    }

    /** The telephone where the campaign has it. */
    @Transactional(readOnly = true)
    public Channel channel(UUID campaignId) {
        Set<Channel> channels = campaigns
                .find(campaignId)
                .orElseThrow(CampaignService::gone)
                .data()
                .channels();
        return channels.contains(Channel.PHONE) ? Channel.PHONE : Channel.IN_PERSON;
    }

    /** In the order in which {@link #next} hands them out, those of a later time at the end. */
    @Transactional(readOnly = true)
    public List<Call> find(UUID campaignId, CallReach reach, int offset, int limit) {
        return calls.find(campaignId, clock.instant(), reach, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(UUID campaignId, CallReach reach) {
        return calls.count(campaignId, reach);
    }

    /**
     * Whom the user has taken already, else: promised calls whose time has come; interviews that broke off; whoever was
     * never tried; who got a link and has not answered; and those it is time to try again.
     */
    public Optional<Call> next(UUID campaignId, UUID user, CallReach reach) {
        Instant now = clock.instant();
        return Stream.of(CallTier.values())
                .flatMap(tier -> calls.candidates(tier, campaignId, user, now, reach, CANDIDATES).stream())
                .filter(candidate -> calls.claim(candidate, user, now, now.plus(HELD)))
                .findFirst()
                .flatMap(calls::find);
    }

    /** Empty where somebody else has it, nothing is left to ask, or the customer is out of reach. */
    public Optional<Call> take(UUID invitationId, UUID user, CallReach reach) {
        Instant now = clock.instant();
        return calls.within(invitationId, reach).filter(call -> calls.claim(invitationId, user, now, now.plus(HELD)));
    }

    /** Held until the end of the transaction; empty where it is not the user's any more. */
    public Optional<Call> held(UUID invitationId, UUID user) {
        return calls.held(invitationId, user).map(call -> {
            calls.hold(invitationId, clock.instant().plus(HELD));
            return call;
        });
    }

    /** Leaves the customer to whoever is next. */
    public void release(UUID invitationId, UUID user) {
        calls.release(invitationId, user);
    }

    /** Keeps what came of a try. */
    public void tried(Call after) {
        calls.update(after, clock.instant());
    }
}

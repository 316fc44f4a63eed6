package loyalty.campaign;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongSupplier;

/** A row of the table of campaigns. */
record Campaign(UUID id, CampaignData data, CampaignState state, String openToken, String testToken, int version) {

    /** @param answers complete ones so far; asked only where there is a quota */
    Standing standing(LocalDate today, LongSupplier answers) {
        return switch (state) {
            case DRAFT -> Standing.NOT_YET;
            case PAUSED -> Standing.PAUSED;
            case CLOSED -> Standing.CLOSED;
            case RUNNING -> whileRunning(today, answers);
        };
    }

    private Standing whileRunning(LocalDate today, LongSupplier answers) {
        LocalDate end = data.endsOn();
        if (today.isBefore(data.startsOn())) return Standing.NOT_YET;
        if (end != null && today.isAfter(end)) return Standing.CLOSED;
        Integer quota = data.quota();
        return quota != null && answers.getAsLong() >= quota ? Standing.FULL : Standing.OPEN;
    }
}

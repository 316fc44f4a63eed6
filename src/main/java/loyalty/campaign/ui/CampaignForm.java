package loyalty.campaign.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import loyalty.campaign.CampaignData;
import loyalty.campaign.Channel;
import loyalty.campaign.LowAction;
import loyalty.questionnaire.Wording;
import org.jspecify.annotations.Nullable;

/** A campaign while it is set up. */
final class CampaignForm {
    String nameEn;
    String nameZh;
    UUID versionId;
    Set<Channel> channels;
    LocalDate startsOn;

    @Nullable
    LocalDate endsOn;

    @Nullable
    Integer quota;

    int quietDays;

    @Nullable
    Integer lowScore;

    LowAction lowAction;

    CampaignForm(CampaignData data) {
        nameEn = data.name().en();
        nameZh = data.name().zh();
        versionId = data.versionId();
        channels = data.channels();
        startsOn = data.startsOn();
        endsOn = data.endsOn();
        quota = data.quota();
        quietDays = data.quietDays();
        lowScore = data.lowScore();
        lowAction = data.lowAction();
    }

    CampaignData data() {
        return new CampaignData(
                new Wording(nameEn, nameZh),
                versionId,
                channels,
                Objects.requireNonNull(startsOn),
                endsOn,
                quota,
                quietDays,
                lowScore,
                lowAction);
    }
}

package loyalty.campaign;

/**
 * Invitations of a campaign.
 *
 * @param asked of those invited, with whom it was tried at least once
 * @param answered of those invited; answers by the open link are not among them
 */
public record CampaignCounts(long invited, long asked, long answered) {
    static final CampaignCounts NONE = new CampaignCounts(0, 0, 0);
}

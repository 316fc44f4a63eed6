package loyalty.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.campaign.CampaignAnswered;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.Channel;
import loyalty.customer.CustomerFixture;
import loyalty.identity.SignedInAs;
import loyalty.uikit.FigureRow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
@SignedInAs("supervisor.campaignView")
class CampaignViewTests extends SpringBrowserlessTest {
    @Autowired
    CampaignFixture campaigns;

    @Autowired
    CustomerFixture customers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void figuresFollowTheAnswersAndTheRestStaysAsItIs() {
        UUID campaign = campaigns.running(Set.of(Channel.LINK));
        campaigns.invite(campaign, List.of(customers.customer("Wanda")));
        navigate(CampaignView.class, Map.of("id", campaign.toString()));
        Component tabs = $(CampaignTabs.class).single();
        assertThat(figures()).contains("–");

        jdbc.sql("update invitation set state = 'ANSWERED', asked_at = current_timestamp where campaign_id = ?")
                .param(campaign)
                .update();
        tell(UUID.randomUUID());
        assertThat(figures()).as("somebody else's campaign").contains("–");
        tell(campaign);
        assertThat(figures()).contains("100").doesNotContain("–");
        assertThat($(CampaignTabs.class).single()).isSameAs(tabs);
    }

    private static void tell(UUID campaign) {
        ComponentUtil.fireEvent(UI.getCurrent(), new CampaignAnswered(UI.getCurrent(), campaign));
    }

    private String figures() {
        return $(FigureRow.class).single().getElement().getTextRecursively();
    }
}

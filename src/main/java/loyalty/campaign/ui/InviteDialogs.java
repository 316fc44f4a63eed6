package loyalty.campaign.ui;

import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.campaign.InvitationService;
import loyalty.customer.NewAudience;
import loyalty.identity.Permissions;
import loyalty.job.JobNews;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.uikit.Formats;

/** Opens the dialog that chooses whom a campaign asks, and has them invited. */
@SpringComponent
class InviteDialogs {
    final InvitationService invitations;
    final List<NewAudience> ways;
    final JobService jobs;
    final Formats formats;
    private final JobNews news;
    private final Permissions permissions;

    InviteDialogs(
            InvitationService invitations,
            List<NewAudience> ways,
            JobService jobs,
            JobNews news,
            Permissions permissions,
            Formats formats) {
        this.invitations = invitations;
        this.ways = ways;
        this.jobs = jobs;
        this.news = news;
        this.permissions = permissions;
        this.formats = formats;
    }

    /** @param invited called once the work has ended, if the dialog is open then */
    void open(UUID campaign, Runnable invited) {
        new InviteDialog(this, campaign, invited).open();
    }

    Registration listen(Consumer<JobSummary> listener) {
        return news.listen(permissions.user().id(), listener);
    }
}

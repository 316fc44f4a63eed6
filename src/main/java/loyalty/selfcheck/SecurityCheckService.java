package loyalty.selfcheck;

import java.util.List;
import java.util.Optional;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How safely the installation is kept, for who looks after it. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.SETTINGS_ADMIN)
public class SecurityCheckService {
    public static final String ROUTE = "settings/security";

    private final SelfCheck check;
    private final ReportStore reports;

    SecurityCheckService(SelfCheck check, ReportStore reports) {
        this.check = check;
        this.reports = reports;
    }

    public Optional<SecurityReport> latest() {
        return reports.latest();
    }

    /** Newest first. */
    public List<ScoreAt> history(int limit) {
        return reports.scores(limit);
    }

    @Transactional
    public SecurityReport run() {
        return check.run();
    }
}

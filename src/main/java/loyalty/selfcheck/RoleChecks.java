package loyalty.selfcheck;

import java.util.List;
import loyalty.identity.RoleDetails;
import loyalty.identity.RoleService;
import loyalty.identity.RunAs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether roles hold permissions that are dangerous together. */
@Configuration(proxyBeanMethods = false)
class RoleChecks {

    @Bean
    SecurityCheck roleCheck(RoleService roles, RunAs runAs) {
        return new NamedCheck("roles", 4, () -> {
            List<RoleDetails> risky = runAs.system(roles::overview).stream()
                    .filter(role -> role.holders() > 0 && !role.risks().isEmpty())
                    .toList();
            return CheckResult.of(
                    risky.isEmpty() ? CheckState.OK : CheckState.WARN, "selfcheck.roles.found", risky.size());
        });
    }
}

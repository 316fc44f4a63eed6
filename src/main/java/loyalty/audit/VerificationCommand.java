package loyalty.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The command {@code --loyalty.verify-audit}: says what is wrong with the log and ends, with 1 when something is. */
@Component
@ConditionalOnProperty("loyalty.verify-audit")
class VerificationCommand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(VerificationCommand.class);

    private final AuditVerification verification;
    private final ApplicationContext context;

    VerificationCommand(AuditVerification verification, ApplicationContext context) {
        this.verification = verification;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ChainVerdict verdict = verification.verify();
        verdict.findings()
                .forEach(found -> LOG.error(
                        "{}: {} at {} to {} of the chain, entry {}",
                        found.day(),
                        found.kind(),
                        found.from(),
                        found.to(),
                        found.entryId()));
        LOG.info(
                "{} entries verified, {} too new to be linked, {} erased: {}",
                verdict.entries(),
                verdict.pending(),
                verdict.erased(),
                verdict.sound() ? "sound" : "NOT sound");
        System.exit(SpringApplication.exit(context, () -> verdict.sound() ? 0 : 1));
    }
}

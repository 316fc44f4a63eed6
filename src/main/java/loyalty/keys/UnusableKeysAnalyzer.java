package loyalty.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Makes the refusal to start a paragraph that an operator understands, instead of a stack trace. */
class UnusableKeysAnalyzer extends AbstractFailureAnalyzer<UnusableKeysException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeysException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}

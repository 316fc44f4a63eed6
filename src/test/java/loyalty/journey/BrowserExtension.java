package loyalty.journey;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Skips journeys, loudly, where there is no browser; hands out visitors and sends them home after each test. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace STORE = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent() || "required".equals(System.getProperty("journeys"))) {
            return ConditionEvaluationResult.enabled("Chromium is here, or its absence is a failure");
        }
        String reason =
                "NOT RUN: " + context.getDisplayName() + " needs Chromium or Chrome on the PATH, or in $CHROMIUM";
        System.err.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext context) {
        String port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return context.getStore(STORE)
                .computeIfAbsent(Visitors.class, key -> new Visitors("http://localhost:" + port), Visitors.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Visitors visitors = context.getStore(STORE).get(Visitors.class, Visitors.class);
        if (visitors != null && context.getExecutionException().isPresent()) {
            visitors.screenshotEach("failed-" + context.getRequiredTestMethod().getName());
        }
    }
}

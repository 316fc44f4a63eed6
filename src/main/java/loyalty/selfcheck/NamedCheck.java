package loyalty.selfcheck;

import java.util.function.Supplier;

/** A check in a few lines. */
public record NamedCheck(String code, int weight, Supplier<CheckResult> question) implements SecurityCheck {

    @Override
    public CheckResult look() {
        return question.get();
    }
}
